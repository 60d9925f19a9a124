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
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly NamedTimes _named;
    private readonly RelativeTimes _relative;
    private readonly Regex _since;
    private readonly Regex _until;
    private readonly Regex _from;
    private readonly Regex _to;

    public PeriodReader(Languages languages)
    {
        var words = new CalendarWords(languages);
        _named = new NamedTimes(words);
        _relative = new RelativeTimes(words);
        _since = Before(words, rules => rules.Since, rules => [.. rules.Articles, .. rules.About, .. rules.Last]);
        _until = Before(words, rules => rules.Until, rules => [.. rules.Articles, .. rules.About]);
        _from = Before(words, rules => rules.From, rules => rules.Articles);
        var to = words.AnyOf(rules => rules.To);
        _to = new Regex($"^ *{to}( {words.AnyOf(rules => rules.Articles)})* *$|^ *[–-] *$", Options);
    }

    /// <summary>The time that a question speaks of; null where it speaks of none that can be told.</summary>
    public TimeMention? Read(string question, DateOnly? askedOn)
    {
        var named = _named.Find(question, askedOn);
        if (named.Count > 0)
        {
            return Named(question, named, askedOn);
        }

        return askedOn is { } today ? _relative.Find(question, today) : null;
    }

    /// <summary>Whether a word is a year or the name of a month.</summary>
    public bool IsTime(string word) => _named.IsWord(word);

    private TimeMention? Named(string question, List<(Days Days, int Start, int End)> named, DateOnly? askedOn)
    {
        var (days, start, end) = named[0];
        var before = question[..start];
        if (named.Count > 1 && _from.IsMatch(before) && _to.IsMatch(question[end..named[1].Start]))
        {
            var last = named[1].Days;
            var first = Year().IsMatch(question[start..end]) ? days.From : LatestBefore(days.From, last.From);
            return first > last.To ? null : new TimeMention(new Period(first, last.To, false), start, named[1].End);
        }

        if (_until.IsMatch(before))
        {
            return null;
        }

        return _since.IsMatch(before) && askedOn is { } today && today >= days.From
            ? new TimeMention(new Period(days.From, today, true), start, end)
            : new TimeMention(new Period(days.From, days.To, false), start, end);
    }

    /// <summary>"Between March and May 2024": the first takes its year from the second.</summary>
    private static DateOnly LatestBefore(DateOnly day, DateOnly last)
    {
        var moved = day.AddYears(last.Year - day.Year);
        return moved > last ? moved.AddYears(-1) : moved;
    }

    private static Regex Before(
        CalendarWords words, Func<TimeRules, IEnumerable<string>> lead, Func<TimeRules, IEnumerable<string>> between) =>
        new($@"\b{words.AnyOf(lead)}( {words.AnyOf(between)})* *$", Options);

    [GeneratedRegex(@"(19|20)\d\d")]
    private static partial Regex Year();
}

/// <summary>A time expression of a question.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record TimeMention(Period Period, int Start, int End);
