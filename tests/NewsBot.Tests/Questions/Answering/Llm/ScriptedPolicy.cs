using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NewsBot.Tests.Models;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>
/// Stands in for a model that answers questions of several steps, by one rule for all of them: it searches for each part
/// of the question in turn, then says of each part the sentence that shares most words with it. It knows no question and
/// no article. What stands in another language it tells by the names and numbers that it shares with the question.
/// </summary>
internal static partial class ScriptedPolicy
{
    private const int MaxRounds = 3;

    /// <summary>Answers a request as the policy does.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var messages = request.RootElement.GetProperty("messages").EnumerateArray().ToList();
        var user = Content(messages.First(message => Role(message) == "user"));
        var question = JsonSerializer.Deserialize<string>(Asked().Match(user).Groups["text"].Value)!;
        var parts = Parts(question);
        var round = messages.Count(message => Role(message) == "tool");
        await (round < Math.Min(parts.Count, MaxRounds) && request.RootElement.TryGetProperty("tools", out _)
            ? FakeModelServer.CallsTool("news_search_articles", JsonSerializer.Serialize(new { query = parts[round] }))
            : FakeModelServer.Says(Answer(question, parts, Passages(string.Join('\n', messages.Select(Content))))))(context);
    }

    /// <summary>
    /// What is asked, side by side: the question cut at "and", "or", "than" and their like; each part with the names that
    /// the first has and it lacks.
    /// </summary>
    internal static List<string> Parts(string question)
    {
        var parts = Between().Split(question).Select(part => part.Trim(' ', ',', '?', '.', '!')).Where(part => part.Length > 2).ToList();
        return parts.Count < 2 ? [question] : [question, .. parts];
    }

    private static string Answer(string question, List<string> parts, List<Shown> passages)
    {
        var said = new List<string>();
        foreach (var part in parts.Skip(parts.Count > 1 ? 1 : 0))
        {
            var words = Words(part).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var all = Words(question).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var best = passages
                .SelectMany(passage => Sentence().Split(passage.Text).Select(text => (Passage: passage, Text: text.Trim())))
                .Where(sentence => sentence.Text.Length > 20)
                .MaxBy(sentence => Shared(sentence, words) + (0.2 * Shared(sentence, all)));
            if (best.Text is not null)
            {
                said.Add($"{Told(best.Text, best.Passage, question)} [{best.Passage.Number}]");
            }
        }

        return said.Count == 0 ? "[0]" : string.Join('\n', said.Distinct());
    }

    private static double Shared((Shown Passage, string Text) sentence, HashSet<string> words)
    {
        var own = Words(sentence.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var title = Words(sentence.Passage.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return own.Count(words.Contains) + (0.5 * words.Count(title.Contains)) - (0.01 * own.Count);
    }

    private static string Told(string sentence, Shown passage, string question) =>
        passage.Language == (German().IsMatch(question) ? "de" : "en")
            ? sentence
            : string.Join(' ', Words(sentence).Where(word =>
                char.IsAsciiDigit(word[0]) || (char.IsUpper(word[0]) && question.Contains(word, StringComparison.OrdinalIgnoreCase)))) + ".";

    private static List<Shown> Passages(string text) =>
    [
        .. text.Split('\n').Where(line => line.StartsWith("{\"number\":", StringComparison.Ordinal))
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .Select(line => new Shown(
                line.GetProperty("number").GetInt32().ToString(CultureInfo.InvariantCulture),
                line.GetProperty("title").GetString()!,
                line.GetProperty("language").GetString()!,
                line.GetProperty("text").GetString()!)),
    ];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value);

    private static string Role(JsonElement message) => message.GetProperty("role").GetString()!;

    private static string Content(JsonElement message) =>
        !message.TryGetProperty("content", out var content) ? ""
        : content.ValueKind == JsonValueKind.Array
            ? string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()))
            : content.GetString() ?? "";

    private sealed record Shown(string Number, string Title, string Language, string Text);

    [GeneratedRegex("^Question: (?<text>\".*\")$", RegexOptions.Multiline)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<=[.!?]) (?=[A-ZÄÖÜ„“""])")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s*[,;?.]?\s+(?:and|or|than|versus|vs\.?|before|after|und|oder|als|vor|nach|sowie)\s+|[?;]\s+|,\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(der|die|das|und|wer|wie|was|wann|welche[rs]?|den|dem|oder|im|ist|hat|war|wo)\b", RegexOptions.IgnoreCase)]
    private static partial Regex German();

    [GeneratedRegex(@"[\p{L}\p{N}]{3,}|\p{N}+")]
    private static partial Regex Word();
}
