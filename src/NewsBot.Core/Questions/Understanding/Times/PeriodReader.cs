using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>
/// Reads the time that a question speaks of, in the words of any known language, against the day of asking. A time that
/// the asker restricts the search to ("last week", "since July") binds; one that only says when something was ("in
/// July") does not.
/// </summary>
internal sealed partial class PeriodReader
{
    private readonly TimeLexer _lexer;
    private readonly IReadOnlyDictionary<string, int> _months;

    public PeriodReader(Languages languages)
    {
        _months = languages.Months;
        _lexer = new TimeLexer(new TimeVocabulary(languages));
    }

    /// <summary>
    /// The time that a question speaks of; null where it speaks of none that can be told. Of several the shortest is
    /// meant: "what did he say on Monday about the election of 2020".
    /// </summary>
    public TimeMention? Read(string question, DateOnly? askedOn)
    {
        var tokens = _lexer.Read(question);
        var phrases = new TimePhrases(tokens, askedOn);
        var best = default(TimePhrase);
        for (var at = 0; at < tokens.Count;)
        {
            var phrase = tokens[at] is { IsWord: true, Word: null } ? null : phrases.Read(at);
            if (phrase is not null && (best is null || Precedes(phrase, best)))
            {
                best = phrase;
            }

            at = phrase?.Next ?? at + 1;
        }

        return best?.Period is { } period
            ? new TimeMention(period, tokens[best.First].Start, tokens[best.Next - 1].End)
            : null;
    }

    /// <summary>Whether a word is a year or the name of a month.</summary>
    public bool IsTime(string word) => _months.ContainsKey(word) || WholeYear().IsMatch(word);

    /// <summary>"Today" is said for nowadays too.</summary>
    private static bool Precedes(TimePhrase one, TimePhrase other) =>
        one.IsToday != other.IsToday ? other.IsToday : one.Grain < other.Grain;

    [GeneratedRegex("^(19|20)[0-9][0-9]$")]
    private static partial Regex WholeYear();
}

/// <summary>A time expression of a question.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record TimeMention(Period Period, int Start, int End);
