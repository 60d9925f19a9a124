using System.Text.RegularExpressions;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Reads sentences into what can be compared.</summary>
internal sealed partial class StatementReader(ConceptLexicon lexicon)
{
    public Statement Read(string text, string language)
    {
        var dates = DateReader.Read(text);
        var tokens = new List<Token>();
        lexicon.Analyzers.For(language).Analyze(text, tokens);
        var words = tokens
            .GroupBy(token => token.Start)
            .Select(group => Word(text, language, [.. group], dates))
            .OfType<StatementWord>()
            .ToList();
        MarkNames(text, language, words);
        return new Statement(text, language, words, dates, [.. Denials().Matches(text).Select(match => match.Index)]);
    }

    private static StatementWord? Word(string text, string language, Token[] tokens, List<CalendarDate> dates)
    {
        var start = tokens[0].Start;
        var end = start + tokens[0].Length;
        if (dates.Exists(date => date.Start <= start && end <= date.End))
        {
            return null;
        }

        var surface = text[start..end];
        string[] terms = [.. tokens.Select(token => token.Term).Distinct()];
        var number = NumberWords.ValueOf(surface)
            ?? terms.Where(IsNumber).OrderByDescending(term => term.Length).FirstOrDefault();
        return new StatementWord(surface, start, end, terms, number);
    }

    private static bool IsNumber(string term) =>
        char.IsAsciiDigit(term[0]) && term.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>
    /// In English a capital within a sentence makes a name. In German every noun has one, so a name is a capitalised word
    /// that the lexicon does not know and that stands as names do: beside another, or after a preposition without article.
    /// </summary>
    private void MarkNames(string text, string language, List<StatementWord> words)
    {
        var candidates = words.Select(word => IsCandidate(word, language)).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            if (!candidates[i])
            {
                continue;
            }

            var word = words[i] = words[i] with { NamePart = NamePart(words[i], language) };
            var (isKnown, isKnownName) = Look(word, language);
            var first = !text.Take(word.Start).Any(char.IsLetterOrDigit);
            var beside = (i > 0 && candidates[i - 1] && Adjoins(text, words[i - 1].End, word.Start))
                || (i + 1 < words.Count && candidates[i + 1] && Adjoins(text, word.End, words[i + 1].Start));
            var isName = isKnownName || IsAcronym(word.Surface) || (language == "en"
                ? !first || beside || !isKnown
                : !isKnown && (beside || first || word.Surface.Skip(1).Any(char.IsUpper)
                    || AfterPreposition().IsMatch(text[..word.Start])));
            words[i] = word with { IsName = isName, IsStrange = isName || !isKnown };
        }
    }

    private static bool IsCandidate(StatementWord word, string language) =>
        word.Number is null && char.IsUpper(word.Surface[0])
        && (language == "en" || !NounEnding().IsMatch(word.Surface));

    /// <summary>Whether the lexicon knows a word (all parts of one with hyphens), and knows it as a name.</summary>
    private (bool IsKnown, bool IsName) Look(StatementWord word, string language)
    {
        // A word with hyphens has the term of the whole beside those of its parts.
        var parts = word.Terms.Count == 1 ? word.Terms : [.. word.Terms.OrderBy(term => term.Length).SkipLast(1)];
        var matches = parts.Select(part => lexicon.Match([part], 0, language)).ToList();
        return (
            matches.TrueForAll(found => found.Count > 0),
            matches.TrueForAll(found => found.Count > 0 && found.All(match => match.Words.Any(other => other.IsName))));
    }

    private static bool IsAcronym(string surface) => surface.Length > 2 && surface.All(char.IsUpper);

    /// <summary>The part of a word with hyphens that the lexicon knows as a name: Stockholm in Stockholm-Reise.</summary>
    private string? NamePart(StatementWord word, string language) =>
        word.Surface.Contains('-', StringComparison.Ordinal)
            ? word.Surface.Split('-').FirstOrDefault(part => part.Length > 2 && char.IsUpper(part[0]) && IsName(part, language))
            : null;

    private bool IsName(string part, string language)
    {
        var matches = lexicon.Analyzers.For(language).Terms(part).SelectMany(term => lexicon.Match([term], 0, language)).ToList();
        return matches.Count > 0 && matches.TrueForAll(match => match.Words.Any(other => other.IsName));
    }

    private static bool Adjoins(string text, int end, int start) => start == end + 1 && text[end] == ' ';

    [GeneratedRegex(@"\b(von|in|aus|bei|nach|mit|an|für|gegen|durch|über|um|zwischen|laut)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterPreposition();

    [GeneratedRegex("(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|chen|ler|leute)s?$")]
    private static partial Regex NounEnding();

    // "not only" and "nicht nur" deny nothing.
    [GeneratedRegex(
        @"\b(not(?!\s+only)|\w+n['’]t|cannot|never|no(?!\.)|none|nobody|nothing|neither|without|nicht(?!\s+nur)|kein(e[mnrs]?)?|nie|niemals|niemand(em|en)?|nichts|weder|ohne|keinerlei)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denials();
}
