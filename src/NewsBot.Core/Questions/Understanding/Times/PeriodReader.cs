using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>
/// Reads the time that a question speaks of, in English and German, against the day of asking. A time that the asker
/// restricts the search to ("last week", "since July") binds; one that only says when something was ("in July") does not.
/// </summary>
internal static partial class PeriodReader
{
    /// <summary>The time that a question speaks of; null where it speaks of none that can be told.</summary>
    public static TimeMention? Read(string question, DateOnly? askedOn)
    {
        var named = NamedTimes.Find(question, askedOn);
        if (named.Count > 0)
        {
            return Named(question, named, askedOn);
        }

        return askedOn is { } today ? RelativeTimes.Find(question, today) : null;
    }

    private static TimeMention? Named(string question, List<(Days Days, int Start, int End)> named, DateOnly? askedOn)
    {
        var (days, start, end) = named[0];
        var before = question[..start];
        if (named.Count > 1 && From().IsMatch(before) && To().IsMatch(question[end..named[1].Start]))
        {
            var last = named[1].Days;
            var first = Year().IsMatch(question[start..end]) ? days.From : LatestBefore(days.From, last.From);
            return first > last.To ? null : new TimeMention(new Period(first, last.To, false), start, named[1].End);
        }

        if (Until().IsMatch(before))
        {
            return null;
        }

        return Since().IsMatch(before) && askedOn is { } today && today >= days.From
            ? new TimeMention(new Period(days.From, today, true), start, end)
            : new TimeMention(new Period(days.From, days.To, false), start, end);
    }

    /// <summary>"Between March and May 2024": the first takes its year from the second.</summary>
    private static DateOnly LatestBefore(DateOnly day, DateOnly last)
    {
        var moved = day.AddYears(last.Year - day.Year);
        return moved > last ? moved.AddYears(-1) : moved;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(since|after|seit|nach|ab)( (the|dem|den|der|about|etwa|on|last|letzten?|vergangenen?))* *$", Options)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(before|until|till|by|vor|bis)( (the|dem|den|der|zum|about|etwa))* *$", Options)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(between|from|zwischen|von|vom)( (the|dem|den|der))* *$", Options)]
    private static partial Regex From();

    [GeneratedRegex(@"^ *(and|to|until|till|through|und|bis)( (the|zum|dem|den|der))* *$|^ *[–-] *$", Options)]
    private static partial Regex To();

    [GeneratedRegex(@"(19|20)\d\d")]
    private static partial Regex Year();
}
