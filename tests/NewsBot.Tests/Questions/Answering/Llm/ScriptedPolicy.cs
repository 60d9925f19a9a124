using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NewsBot.Tests.Models;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>
/// Stands in for a model that answers questions of several steps, by one rule for all of them: it searches for each part
/// of the question in turn, then says of each part the sentence that shares most words with it. It knows no question and
/// no article. What stands in another language it tells by the words of the question and the numbers of the sentence.
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
            : FakeModelServer.Says(Answer(question, parts, messages)))(context);
    }

    /// <summary>
    /// The question, then what it asks side by side: cut at "and", "or", "than" and their like; a part that names
    /// nobody with the names of the whole.
    /// </summary>
    private static List<string> Parts(string question)
    {
        var parts = Between().Split(question).Select(part => part.Trim(' ', ',', '?', '.', '!')).Where(part => part.Length > 2).ToList();
        string[] names = [.. Name().Matches(question).Where(name => name.Index > 0).Select(name => name.Value)];
        return parts.Count < 2
            ? [question]
            : [question, .. parts.Select(part => names.Count(part.Contains) > 1 ? part : $"{part} {string.Join(' ', names)}")];
    }

    private static string Answer(string question, List<string> parts, List<JsonElement> messages)
    {
        var all = Passages(string.Join('\n', messages.Select(Content))).DistinctBy(passage => passage.Number).ToList();
        var results = messages.Where(message => Role(message) == "tool").Select(Content).ToList();
        var language = Content(messages[0]).Contains("in this language: German", StringComparison.Ordinal) ? "de" : "en";
        var said = new List<string>();
        for (var i = Math.Min(1, parts.Count - 1); i < parts.Count; i++)
        {
            // What a search brought, new or shown before, the best first.
            var found = i < results.Count ? Passages(results[i]) : [];
            found.AddRange(Bracketed().Matches(i < results.Count ? results[i] : "")
                .SelectMany(number => all.Where(passage => passage.Number == number.Groups["number"].Value)));
            var words = Words(parts[i]).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var best = (found.Count > 0 ? found : all)
                .SelectMany((passage, rank) => Sentence().Split(passage.Text).Select(text => (Passage: passage, Text: text.Trim(), Rank: rank)))
                .Where(sentence => sentence.Text.Length > 20 && !sentence.Text.StartsWith("Source", StringComparison.Ordinal)
                    && !sentence.Text.StartsWith("Quelle", StringComparison.Ordinal))
                .OrderByDescending(sentence => Shared((sentence.Passage, sentence.Text), words)
                    + (Figure().IsMatch(parts[i]) && sentence.Text.Any(char.IsAsciiDigit) ? 1.5 : 0) - (0.3 * sentence.Rank))
                .FirstOrDefault();
            if (best.Text is not null)
            {
                said.Add($"{Told(best.Text, best.Passage, parts[i], language)} [{best.Passage.Number}]");
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

    /// <summary>The sentence, or, of another language, what was asked with its numbers.</summary>
    private static string Told(string sentence, Shown passage, string part, string language) =>
        passage.Language == language
            ? sentence
            : string.Join(' ', Words(Asking().Replace(part, "")).Concat(Words(sentence).Where(word => char.IsAsciiDigit(word[0])))) + ".";

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

    [GeneratedRegex(@"\b(how (much|many|far|big)|when|who|what|which|where|did|was|is|the|wie (viele?|hoch|groß)|wann|wer|was|welche[rs]?|wo|wurde|der|die|das)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\[(?<number>\d+)\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\p{N}-]+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(how (much|many|big|far|long)|when|which year|length|cost|wie (viele?|hoch|groß|lange)|wann|kostete)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[\p{L}\p{N}]{3,}|\p{N}+")]
    private static partial Regex Word();
}
