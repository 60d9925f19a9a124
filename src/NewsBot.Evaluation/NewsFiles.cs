using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Evaluation;

/// <summary>Reads the two files of <c>eval news</c>, line by line.</summary>
public static class NewsFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Articles in the form of <c>import</c>; their texts stay as they are, so that gold answers stay verbatim.
    /// </summary>
    /// <exception cref="FormatException">A line is not an article; the message names it.</exception>
    public static async Task<IReadOnlyList<ArticleDraft>> ReadArticlesAsync(string path, CancellationToken cancellation) =>
        await ReadAsync<ArticleLine, ArticleDraft>(path, line => new ArticleDraft(
            line.Title, line.Text, line.Url, line.Publisher, line.Authors, Day(line.Published), line.Language), cancellation);

    /// <summary>Questions as <see cref="NewsQuestion"/> has them.</summary>
    /// <exception cref="FormatException">A line is not a question; the message names it.</exception>
    public static async Task<IReadOnlyList<NewsQuestion>> ReadQuestionsAsync(string path, CancellationToken cancellation) =>
        await ReadAsync<NewsQuestion, NewsQuestion>(path, question => question, cancellation);

    private static async Task<IReadOnlyList<TResult>> ReadAsync<TLine, TResult>(
        string path, Func<TLine, TResult> make, CancellationToken cancellation)
        where TLine : class
    {
        var results = new List<TResult>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellation))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                results.Add(make(JsonSerializer.Deserialize<TLine>(line, Json) ?? throw new JsonException("null")));
            }
            catch (JsonException wrong)
            {
                throw new FormatException($"{path}, line {number}: {wrong.Message}", wrong);
            }
        }

        return results;
    }

    /// <summary>The day of a date or time; year 1 is how some archives say that it is not known.</summary>
    private static DateOnly? Day(string? published) =>
        DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && time.Year > 1
            ? DateOnly.FromDateTime(time.Date)
            : null;

    private sealed record ArticleLine(
        string Title, string Text, string? Url, string? Publisher, IReadOnlyList<string>? Authors, string? Published,
        string? Language);
}
