using System.Text.RegularExpressions;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Splits questions that compare two things into a question for each, which share the rest of the words.
/// </summary>
internal sealed partial class ComparisonReader(Languages languages)
{
    private const int MaxSideWords = 8;

    private readonly PeriodReader _times = new(languages);

    /// <summary>The comparison; null where none is asked for.</summary>
    public OverviewRequest? Read(string text, DateOnly? today, ILanguage language)
    {
        var rules = language.Questions.Overviews.Comparisons;
        return BeforeAfter(text, today, language, rules)
            ?? Plain(text, language, rules)
            ?? Comparing(text, language, rules);
    }

    private OverviewRequest? BeforeAfter(string text, DateOnly? today, ILanguage language, ComparisonRules rules)
    {
        if (First(rules.BeforeAfter, text) is not { } match)
        {
            return null;
        }

        var (rest, happening) = (match.Groups["rest"].Value, match.Groups["event"].Value);

        // "Vor oder nach der Wahl höher": what is asked may stand behind the event.
        if (rules.Comparative?.Matches(happening).LastOrDefault() is { Index: > 0 } last
            && last.Index + last.Length == happening.Length)
        {
            (rest, happening) = ($"{rest} {last.Value}", happening[..last.Index].TrimEnd());
        }

        // Without a comparative, two events are put into their order: "did the price rise before or after the vote".
        if (YesNo(rest, language) && rules.Comparative?.IsMatch(rest) == false)
        {
            var first = Words(rules.Asking?.Replace(rest, " ") ?? rest);
            return new OverviewRequest.Comparison(
                language.Code,
                new OverviewRequest.Side(first, $"{rules.When} {first}"),
                new OverviewRequest.Side(happening, $"{rules.When} {happening}"),
                true);
        }

        return new OverviewRequest.BeforeAfter(
            language.Code, Asked(rest, rules), happening, _times.Read(happening, today)?.Period);
    }

    private static OverviewRequest.Comparison? Plain(string text, ILanguage language, ComparisonRules rules) =>
        First(rules.Plain, text) is { } match && Sides(match) is var (first, second)
            ? Sharing(first, second, language, rules)
            : null;

    /// <summary>
    /// Two sides, with the words that only one of them has but both are meant to: "Spain and England in the final", "the
    /// budget of Berlin and Hamburg".
    /// </summary>
    private static OverviewRequest.Comparison Sharing(string first, string second, ILanguage language, ComparisonRules rules)
    {
        var (one, two) = (Split(first), Split(second));
        var (inOne, inTwo) = (one.FindLastIndex(IsPreposition), two.Count > 1 ? two.FindIndex(1, IsPreposition) : -1);
        if (inTwo == one.Count && !one.Exists(IsPreposition)
            && !rules.Articles.Contains(one[0].ToLowerInvariant()) && !rules.Articles.Contains(two[0].ToLowerInvariant()))
        {
            var shared = string.Join(' ', two[inTwo..]);
            var other = string.Join(' ', two[..inTwo]);
            return Sides(first, $"{first} {shared}", other, second);
        }

        if (IsPreposition(two[0]) && one.Skip(1).TakeWhile(word => !IsPreposition(word)).Count() + 1 is var lead && lead < one.Count)
        {
            var shared = string.Join(' ', one[..lead]);
            return Sides(string.Join(' ', one[lead..]), first, second, $"{shared} {second}");
        }

        if (inOne > 0 && inOne < one.Count - 1 && !two.Exists(IsPreposition) && two.Count <= one.Count - inOne)
        {
            var shared = string.Join(' ', one[..(inOne + 1)]);
            return Sides(string.Join(' ', one[(inOne + 1)..]), first, second, $"{shared} {second}");
        }

        return Sides(first, first, second, second);

        bool IsPreposition(string word) => rules.Prepositions.Contains(word.ToLowerInvariant());

        OverviewRequest.Comparison Sides(string one, string ofOne, string two, string ofTwo) => new(
            language.Code, new OverviewRequest.Side(one, ofOne), new OverviewRequest.Side(two, ofTwo), true);
    }

    private static OverviewRequest.Comparison? Comparing(string text, ILanguage language, ComparisonRules rules)
    {
        if (First(rules.Comparing, text) is { } match && Sides(match) is var (first, second))
        {
            return Of(first, second, match.Groups["rest"].Value, language, rules, true);
        }

        return First(rules.Alternatives, text) is { } parted && rules.Comparative?.IsMatch(text) == true
            && Alternatives(parted.Groups["left"].Value, parted.Groups["right"].Value, language, rules)
                is var (a, b, rest)
            ? Of(a, b, rest, language, rules, false)
            : null;
    }

    private static OverviewRequest.Comparison Of(
        string first, string second, string rest, ILanguage language, ComparisonRules rules, bool isSure)
    {
        var asked = Asked(rest, rules);
        return new OverviewRequest.Comparison(
            language.Code,
            new OverviewRequest.Side(first, Words($"{asked} {first}")),
            new OverviewRequest.Side(second, Words($"{asked} {second}")),
            isSure);
    }

    /// <summary>"Which cost more": how much it cost.</summary>
    private static string Asked(string rest, ComparisonRules rules)
    {
        var question = rules.Questions.FirstOrDefault(pair => pair.Comparative.IsMatch(rest)).Question ?? "";
        var left = rules.Comparative?.Replace(rest, " ") ?? rest;
        left = question.Length == 0 ? rest : rules.Asking?.Replace(left, " ") ?? left;
        return Words($"{question} {left}");
    }

    /// <summary>
    /// Where two sides begin and end that only a conjunction parts: with the same preposition, or as many words each.
    /// </summary>
    private static (string First, string Second, string Asked)? Alternatives(
        string left, string right, ILanguage language, ComparisonRules rules)
    {
        var (before, after) = (Split(left), Split(right));

        // "Were there more people in Berlin in 2009 or 2010": years stand for themselves.
        if (Year().IsMatch(before[^1]) && Year().IsMatch(after[0]) && before.Count > 1)
        {
            return Result([before[^1]], [after[0]], [.. before[..^1], .. after[1..]]);
        }

        if (rules.Prepositions.Contains(after[0].ToLowerInvariant()))
        {
            var at = before.FindLastIndex(word => word.Equals(after[0], StringComparison.OrdinalIgnoreCase));
            if (at > 0 && before.Count - at <= MaxSideWords)
            {
                var length = Math.Min(after.Count, Math.Max(before.Count - at, 2));
                var firstSide = before[at..];
                return Result(firstSide, after[..length], [.. before[..at], .. after[length..]]);
            }
        }

        // "Did Spain or England score more goals": the verb stands before, what is compared behind.
        if (language.Questions.YesNoVerbs.Contains(before[0].ToLowerInvariant())
            && rules.Comparative!.IsMatch(right)
            && before.Count - 1 <= MaxSideWords && before.Count > 1)
        {
            var first = before[1..].SkipWhile(word => rules.Asking?.Match(word).Length == word.Length).ToList();
            var length = first.Count == 0 ? 0 : Length(first, after, rules);
            return length > 0 && after.Count > length ? Result(first, after[..length], [before[0], .. after[length..]]) : null;
        }

        // "Which scored more goals Spain or England": what is compared stands before.
        if (language.Questions.QuestionWords.ContainsKey(before[0].ToLowerInvariant())
            && rules.Comparative!.IsMatch(left)
            && after.Count <= MaxSideWords)
        {
            var length = Math.Min(Length(after, before, rules), before.Count - 2);
            var first = length > 0 ? before[^length..] : [];
            return first.Count > 0 && !rules.Comparative.IsMatch(string.Join(' ', first))
                ? Result(first, after, before[..^length])
                : null;
        }

        return null;

        static (string, string, string)? Result(List<string> a, List<string> b, List<string> rest) =>
            (string.Join(' ', a), string.Join(' ', b), string.Join(' ', rest));
    }

    /// <summary>How many words of the others are as long a side, an article not counted.</summary>
    private static int Length(List<string> side, List<string> others, ComparisonRules rules)
    {
        var hasArticle = rules.Articles.Contains(side[0].ToLowerInvariant());
        var othersHave = rules.Articles.Contains(others[0].ToLowerInvariant());
        return Math.Max(1, side.Count - (hasArticle ? 1 : 0)) + (othersHave ? 1 : 0);
    }

    private static (string First, string Second)? Sides(Match match)
    {
        var first = match.Groups["a"].Value.Trim();
        var second = match.Groups["b"].Value.Trim();
        return first.Length > 0 && second.Length > 0
            && Split(first).Count <= MaxSideWords && Split(second).Count <= MaxSideWords
            ? (first, second)
            : null;
    }

    private static bool YesNo(string text, ILanguage language) =>
        language.Questions.YesNoVerbs.Contains(Split(text)[0].ToLowerInvariant());

    private static Match? First(IEnumerable<Regex> patterns, string text) =>
        patterns.Select(pattern => pattern.Match(text)).FirstOrDefault(match => match.Success);

    private static List<string> Split(string text) =>
        [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("")];

    private static string Words(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("^(19|20)[0-9][0-9]$")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
