using System.Text.RegularExpressions;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Reads sentences into what can be compared.</summary>
internal sealed class StatementReader(Vocabulary vocabulary)
{
    private readonly DateReader _dates = new(vocabulary.Languages);

    private readonly Dictionary<string, string> _numbers = Numbers(vocabulary.Languages);

    private readonly Regex _denials = new(
        $@"\b{Pattern.AnyOf(vocabulary.Languages.All.SelectMany(language => language.Statements.Denials))}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The dates that a text says.</summary>
    public List<CalendarDate> Dates(string text) => _dates.Read(text);

    public Statement Read(string text, string language)
    {
        var dates = Dates(text);
        var tokens = new List<Token>();
        vocabulary.Analyzers.For(language).Analyze(text, tokens);
        var words = tokens
            .GroupBy(token => token.Start)
            .Select(group => Word(text, [.. group], dates))
            .OfType<StatementWord>()
            .ToList();
        MarkNames(text, vocabulary.Languages.For(language), words);
        return new Statement(text, language, words, dates, [.. _denials.Matches(text).Select(match => match.Index)]);
    }

    private StatementWord? Word(string text, Token[] tokens, List<CalendarDate> dates)
    {
        var start = tokens[0].Start;
        var end = start + tokens[0].Length;
        if (dates.Exists(date => date.Start <= start && end <= date.End))
        {
            return null;
        }

        var surface = text[start..end];
        string[] terms = [.. tokens.Select(token => token.Term).Distinct()];
        var number = _numbers.GetValueOrDefault(surface)
            ?? terms.Where(IsNumber).OrderByDescending(term => term.Length).FirstOrDefault();
        return new StatementWord(surface, start, end, terms, number);
    }

    private static bool IsNumber(string term) =>
        char.IsAsciiDigit(term[0]) && term.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>
    /// In most languages a capital within a sentence makes a name. Where every noun has one, as in German, a name is a
    /// capitalised word that the lexicon does not know and that stands as names do: beside another, or after a
    /// preposition without article.
    /// </summary>
    private void MarkNames(string text, ILanguage language, List<StatementWord> words)
    {
        var candidates = words.Select(word => IsCandidate(word, language)).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            if (!candidates[i])
            {
                continue;
            }

            var word = words[i] = words[i] with { NamePart = NamePart(words[i], language.Code) };
            var (isKnown, isKnownName) = Look(word, language.Code);
            var first = !text.Take(word.Start).Any(char.IsLetterOrDigit);
            var beside = (i > 0 && candidates[i - 1] && Adjoins(text, words[i - 1].End, word.Start))
                || (i + 1 < words.Count && candidates[i + 1] && Adjoins(text, word.End, words[i + 1].Start));
            var isName = isKnownName || IsAcronym(word.Surface) || (language.CapitalisesNouns
                ? !isKnown && (beside || first || word.Surface.Skip(1).Any(char.IsUpper)
                    || language.Statements.BeforeName?.IsMatch(text[..word.Start]) == true)
                : !first || beside || !isKnown);
            words[i] = word with { IsName = isName, IsStrange = isName || !isKnown };
        }
    }

    private static bool IsCandidate(StatementWord word, ILanguage language) =>
        word.Number is null && char.IsUpper(word.Surface[0])
        && language.Statements.NounEnding?.IsMatch(word.Surface) != true;

    /// <summary>Whether the lexicon knows a word (all parts of one with hyphens), and knows it as a name.</summary>
    private (bool IsKnown, bool IsName) Look(StatementWord word, string language)
    {
        // A word with hyphens has the term of the whole beside those of its parts.
        var parts = word.Terms.Count == 1 ? word.Terms : [.. word.Terms.OrderBy(term => term.Length).SkipLast(1)];
        var matches = parts.Select(part => vocabulary.Lexicon.Match([part], 0, language)).ToList();
        return (
            matches.TrueForAll(found => found.Count > 0),
            matches.TrueForAll(found => found.Count > 0 && found.All(match => match.Words.Any(other => other.IsName))));
    }

    private static bool IsAcronym(string surface) => surface.Length > 2 && surface.All(char.IsUpper);

    /// <summary>
    /// The part of a word with hyphens that the lexicon knows as a name: Stockholm in Stockholm-Reise.
    /// </summary>
    private string? NamePart(StatementWord word, string language) =>
        word.Surface.Contains('-', StringComparison.Ordinal)
            ? word.Surface.Split('-').FirstOrDefault(part => part.Length > 2 && char.IsUpper(part[0]) && IsName(part, language))
            : null;

    private bool IsName(string part, string language)
    {
        var matches = vocabulary.Analyzers.For(language).Terms(part)
            .SelectMany(term => vocabulary.Lexicon.Match([term], 0, language)).ToList();
        return matches.Count > 0 && matches.TrueForAll(match => match.Words.Any(other => other.IsName));
    }

    private static bool Adjoins(string text, int end, int start) => start == end + 1 && text[end] == ' ';

    private static Dictionary<string, string> Numbers(Languages languages)
    {
        var numbers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, digits) in languages.All.SelectMany(language => language.Statements.Numbers))
        {
            numbers.TryAdd(word, digits);
        }

        return numbers;
    }
}
