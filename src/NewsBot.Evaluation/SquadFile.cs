using System.Text.Json;

namespace NewsBot.Evaluation;

/// <summary>
/// A file in the format of SQuAD 1.1 (Rajpurkar et al. 2016) or 2.0 (2018): articles of paragraphs with questions.
/// </summary>
public sealed record SquadFile(IReadOnlyList<SquadArticle> Articles)
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
        IsImpossible(question)
            ? []
            :
            [
                .. question.GetProperty("answers").EnumerateArray().Select(answer =>
                    (answer.GetProperty("answer_start").GetInt32(), answer.GetProperty("text").GetString()!)),
            ]);

    // SQuAD 2.0 says plainly which questions have no answer, and gives some of them likely wrong ones.
    private static bool IsImpossible(JsonElement question) =>
        question.TryGetProperty("is_impossible", out var impossible) && impossible.GetBoolean();
}

/// <summary>An article of a SQuAD file.</summary>
public sealed record SquadArticle(string Title, IReadOnlyList<SquadParagraph> Paragraphs);

/// <summary>A paragraph of a SQuAD file with the questions that it answers.</summary>
public sealed record SquadParagraph(string Context, IReadOnlyList<SquadQuestion> Questions);

/// <summary>A question of a SQuAD file.</summary>
/// <param name="Answers">
/// Gold answers with their start in the paragraph, in code points as SQuAD's tools count; none where the paragraph does
/// not answer it.
/// </param>
public sealed record SquadQuestion(string Id, string Text, IReadOnlyList<(int Start, string Text)> Answers);
