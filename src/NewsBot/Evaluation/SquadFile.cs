using System.Text.Json;

namespace NewsBot.Evaluation;

/// <summary>A file in the format of SQuAD 1.1 (Rajpurkar et al. 2016): articles of paragraphs with questions.</summary>
internal sealed record SquadFile(IReadOnlyList<SquadArticle> Articles)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is not of that format; the message says where.</exception>
    public static async Task<SquadFile> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
            return new SquadFile([.. json.RootElement.GetProperty("data").EnumerateArray().Select(Article)]);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{path} is not a SQuAD file: {wrong.Message}", wrong);
        }
    }

    private static SquadArticle Article(JsonElement article) => new(
        article.TryGetProperty("title", out var title) ? title.GetString()!.Replace('_', ' ') : "",
        [
            .. article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => new SquadParagraph(
                paragraph.GetProperty("context").GetString()!,
                [.. paragraph.GetProperty("qas").EnumerateArray().Select(Question)])),
        ]);

    private static SquadQuestion Question(JsonElement question) => new(
        question.GetProperty("id").GetString()!,
        question.GetProperty("question").GetString()!,
        [
            .. question.GetProperty("answers").EnumerateArray().Select(answer =>
                (answer.GetProperty("answer_start").GetInt32(), answer.GetProperty("text").GetString()!)),
        ]);
}
