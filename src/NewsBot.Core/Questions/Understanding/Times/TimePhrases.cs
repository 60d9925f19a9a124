using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>A time with what stands before it: since March, between March and May.</summary>
/// <param name="Period">Null where it is to come or cannot be told.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
internal sealed record TimePhrase(Period? Period, TimeUnit Grain, int First, int Next)
{
    /// <summary>Whether it is today and nothing more.</summary>
    public bool IsToday { get; init; }
}

/// <summary>Reads times with their prepositions: single ones, ranges, and those with an open end.</summary>
internal sealed class TimePhrases(List<TimeToken> tokens, DateOnly? today)
{
    private static readonly TimeRole[] Leads =
    [
        TimeRole.Between, TimeRole.From, TimeRole.Since, TimeRole.Starting, TimeRole.After, TimeRole.Until,
        TimeRole.Before,
    ];

    private readonly TimeGrammar _grammar = new(tokens);
    private readonly TimeContext _context = new(tokens);
    private readonly TimeScope _scope = new(today, today);

    /// <summary>The phrase that begins at a token; null for none.</summary>
    public TimePhrase? Read(int at)
    {
        // "Vor zwei Wochen" is no "vor März".
        if (_grammar.Point(at) is { IsLongAgo: true } ago)
        {
            return Alone(ago, at);
        }

        foreach (var lead in Leads)
        {
            if (_context.Has(at, lead) && Led(lead, at) is { } phrase)
            {
                return phrase;
            }
        }

        return Range(at, at, TimeRole.At) ?? (_grammar.Point(at) is { } point ? Alone(point, at) : null);
    }

    private TimePhrase? Led(TimeRole lead, int first)
    {
        var at = _context.Skip(first + 1, TimeRole.About, TimeRole.At, TimeRole.In, TimeRole.Article);
        if (lead is TimeRole.From or TimeRole.Between)
        {
            return Range(first, at, lead) ?? Onwards(first, at);
        }

        if (lead == TimeRole.Since && _grammar.Length(at) is { } length)
        {
            return length.Resolve(null, _scope) is { } span
                ? new TimePhrase(new Period(span.From, span.To, true), length.Grain, first, length.Next)
                : null;
        }

        // The last of two words says whether the time is one: "since last March".
        if (_grammar.Point(at) is not { } point)
        {
            return null;
        }

        // "After the 2008 election": the year only says which one.
        if (lead != TimeRole.Since && point is { Grain: TimeUnit.Year, Pieces.Count: 1 }
            && _context.At(at).IsNumber && _context.Has(at - 1, TimeRole.Article))
        {
            return Alone(point, at);
        }

        return new TimePhrase(
            point.Resolve(_scope) is { } days ? Open(lead, days, point) : null, point.Grain, first, point.Next);
    }

    /// <summary>"From March onwards".</summary>
    private TimePhrase? Onwards(int first, int at) =>
        _grammar.Point(at) is { } point && _context.Has(point.Next, TimeRole.Onwards)
        && !_context.Has(point.Next + 1, TimeRole.Article) && point.Resolve(_scope) is { } days
            ? new TimePhrase(Open(TimeRole.Since, days, point), point.Grain, first, point.Next + 1)
            : null;

    private Period? Open(TimeRole lead, Days days, TimePoint point)
    {
        switch (lead)
        {
            case TimeRole.Starting when !point.IsAnchored && IsToCome(point):
                return null;
            case TimeRole.Since or TimeRole.Starting or TimeRole.After:
                // What happened after a day may have been reported on it.
                var from = lead == TimeRole.After && point.Grain > TimeUnit.Day ? days.To.AddDays(1) : days.From;
                return today >= from ? new Period(from, today.Value, true) : null;
            default:
                var to = lead == TimeRole.Until || point.IsLate ? days.To : days.From.AddDays(-1);
                return to < today ? new Period(null, to, false) : null;
        }
    }

    /// <summary>Whether this year's is still to come, which "from June" means rather than the last one.</summary>
    private bool IsToCome(TimePoint point) =>
        today is { } now && point.Resolve(_scope, Days.OfYears(now.Year, 1)) is { } days && days.From > now;

    private TimePhrase? Range(int first, int at, TimeRole lead)
    {
        var (start, number, join) = (_grammar.Point(at), default(int?), at);
        if (start is null)
        {
            number = _context.DayNumber(at);
            join = number is null ? at : at + 1;
        }
        else
        {
            join = start.Next;
        }

        if ((start is null && number is null) || !IsJoin(join, lead))
        {
            return null;
        }

        var end = _context.Skip(join + 1, TimeRole.Until, TimeRole.At, TimeRole.Article);
        if (start is not null && _context.Has(end, TimeRole.Now))
        {
            return today is { } now && start.Resolve(_scope) is { } since && since.From <= now
                ? new TimePhrase(new Period(since.From, now, true), start.Grain, first, end + 1)
                : null;
        }

        var last = _grammar.Point(end, isSure: true);
        var days = start is null
            ? last is { Grain: TimeUnit.Day } ? Between(number!.Value, last) : null
            : last is null ? Between(start, end) : Between(start, last);
        if (days is not { } range || (lead == TimeRole.At && !IsClose(start, last, join)))
        {
            return null;
        }

        var isUntilToday = last?.IsRelative == true && start is not { IsRelative: true };
        return new TimePhrase(
            new Period(range.From, range.To, isUntilToday || (start?.IsRelative == true && last?.IsRelative == true)),
            last?.Grain ?? TimeUnit.Day,
            first,
            last?.Next ?? end + 1);
    }

    /// <summary>"And" joins only after "between"; without any of them both ends must look alike.</summary>
    private bool IsJoin(int at, TimeRole lead)
    {
        var token = _context.At(at);
        return token.Kind == TimeTokenKind.Dash
            || _context.Has(at, TimeRole.Until, TimeRole.To)
            || (token.Kind == TimeTokenKind.Slash && lead == TimeRole.At)
            || (_context.Has(at, TimeRole.And) && lead is TimeRole.Between or TimeRole.At)
            || (_context.Has(at, TimeRole.Onto) && lead == TimeRole.From);
    }

    /// <summary>
    /// Two times without a preposition are a range where they are as long; joined by "and", the one must follow the
    /// other at once.
    /// </summary>
    private bool IsClose(TimePoint? start, TimePoint? last, int join)
    {
        var isAnd = _context.Has(join, TimeRole.And);
        if (start is null || last is null)
        {
            return !isAnd || last is not null;
        }

        return start.Grain == last.Grain && (!isAnd
            || (last.Resolve(_scope) is { } other && start.Resolve(_scope with { Latest = other.To }) is { } one
                && one.To.AddDays(1) == other.From));
    }

    /// <summary>Each end that names no year takes it from the other; without any the last is the latest.</summary>
    private Days? Between(TimePoint start, TimePoint last)
    {
        Days? from, to;
        if (start.IsAnchored && !last.IsAnchored)
        {
            from = start.Resolve(_scope);
            to = from is { } first
                ? last.Resolve(_scope, new Days(first.From, first.From.AddYears(1).AddDays(-1)))
                : null;
        }
        else
        {
            to = last.Resolve(_scope);
            from = start.IsAnchored ? start.Resolve(_scope) : start.Resolve(_scope with { Latest = to?.To });
        }

        return from is { } begin && to is { } end && begin.From <= end.To ? new Days(begin.From, end.To) : null;
    }

    /// <summary>"3 to 9 March".</summary>
    private Days? Between(int day, TimePoint last) =>
        last.Resolve(_scope) is { } end && Days.One(end.To.Year, end.To.Month, day) is { } begin && begin.From <= end.To
            ? new Days(begin.From, end.To)
            : null;

    /// <summary>"March 3 to 9", "2019-21".</summary>
    private Days? Between(TimePoint start, int end) =>
        start.Grain == TimeUnit.Year && _context.At(end) is { IsNumber: true, Day: 2 } year
            && start.Resolve(_scope) is { } first && first.From.Year % 100 < year.Number
                ? new Days(first.From, Days.OfYears(first.From.Year - (first.From.Year % 100) + year.Number, 1).To)
        : start.Grain == TimeUnit.Day && _context.DayNumber(end) is { } day && start.Resolve(_scope) is { } begin
        && Days.One(begin.From.Year, begin.From.Month, day) is { } last && begin.From <= last.To
            ? new Days(begin.From, last.To)
            : null;

    private TimePhrase Alone(TimePoint point, int first)
    {
        var days = point.Resolve(_scope);
        var period = default(Period);
        if (days is { } found)
        {
            var last = point.IsRelative && today is { } now ? found.UpTo(now).To : found.To;
            period = found.From <= last ? new Period(found.From, last, point.IsRelative) : null;
        }

        return new TimePhrase(period, point.Grain, first, point.Next) { IsToday = point.IsToday };
    }
}
