using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>What the pieces of time expressions mean in days.</summary>
internal static class TimePieces
{
    private const int LeapYear = 2000;

    /// <summary>A day of a month; null where no year has it.</summary>
    public static TimePiece? DayOfMonth(int month, int day, int next) => Days.One(LeapYear, month, day) is null
        ? null
        : new TimePiece(
            TimeUnit.Day, next, (within, scope) => scope.Recurring(within, year => Days.One(year, month, day)));

    /// <summary>A day with its year; null where there is no such day.</summary>
    public static TimePiece? Date(int year, int month, int day, int next) => Days.One(year, month, day) is { } date
        ? new TimePiece(TimeUnit.Day, next, (_, _) => date) { IsAnchored = true, IsWhole = true }
        : null;

    public static TimePiece Month(int month, int next) => new(
        TimeUnit.Month, next, (within, scope) => scope.Recurring(within, year => Days.OfMonths(year, month, 1)));

    /// <summary>Winter begins in December.</summary>
    public static TimePiece Season(int firstMonth, int next) => new(
        TimeUnit.Quarter, next, (within, scope) => scope.Recurring(within, year => Days.OfMonths(year, firstMonth, 3)));

    public static TimePiece Years(int year, int count, int next) => new(
        count < 10 ? TimeUnit.Year : TimeUnit.Decade, next, (_, _) => Days.OfYears(year, count))
    {
        IsAnchored = true,
    };

    /// <summary>A week with its number in the year, counted from the one with the 4th of January (ISO 8601).</summary>
    public static TimePiece CalendarWeek(int number, int next) => new(
        TimeUnit.Week,
        next,
        (within, scope) => scope.Recurring(
            within, year => Days.WeekOf(new DateOnly(year, 1, 4).AddDays(7 * (number - 1)))));

    /// <summary>The weekday in a week, or the latest.</summary>
    public static TimePiece Weekday(DayOfWeek weekday, int next) => new(
        TimeUnit.Day,
        next,
        (within, scope) => within is { } days ? days.Nth(weekday, -1)
            : scope.Latest is { } latest ? Days.One(Days.Latest(weekday, latest))
            : null)
    {
        IsWeekday = true,
    };

    /// <summary>A day so far from today.</summary>
    public static TimePiece Near(int days, int next) => new(
        TimeUnit.Day, next, (_, scope) => scope.Today is { } today ? Days.One(today.AddDays(days)) : null)
    {
        IsAnchored = true,
        IsRelative = true,
        IsWhole = true,
        IsToday = days == 0,
    };

    /// <summary>The unit that is going on, or one so many before it; of weekends the one that has begun.</summary>
    public static TimePiece Unit(TimeUnit unit, int offset, int next) => new(
        unit, next, (_, scope) => scope.Today is { } today ? Of(unit, offset, today) : null)
    {
        IsAnchored = true,
        IsRelative = true,
    };

    /// <summary>A unit that only its part makes a time; where that is still to come, the one before is meant.</summary>
    public static TimePiece Bare(TimeUnit unit, int next) => Unit(unit, 0, next) with { NeedsOther = true };

    /// <summary>So many units that end today.</summary>
    public static TimePiece Span(TimeUnit unit, int count, int next) => new(
        unit, next, (_, scope) => scope.Today is { } today ? new Days(Days.Back(today, unit, count), today) : null)
    {
        IsAnchored = true,
        IsRelative = true,
        IsWhole = true,
    };

    /// <summary>So many units before today, or before a day near it.</summary>
    /// <param name="isExact">Whether the very day is meant: "a year ago today".</param>
    public static TimePiece Ago(TimeLength length, int next, bool isExact = false, int days = 0) => new(
        TimeUnit.Day,
        next,
        (_, scope) => scope.Today is not { } today ? null
            : isExact ? Days.One(Days.Back(today.AddDays(days), length.Unit, length.Count))
            : length.Around(today).UpTo(today))
    {
        IsAnchored = true,
        IsWhole = true,
        IsAgo = true,
    };

    /// <summary>The quarter or other unit of a number within a longer time, or the latest.</summary>
    public static TimePiece Nth(TimeUnit unit, int number, int next) => new(
        unit,
        next,
        (within, scope) => within is { } days ? days.Nth(unit, number)
            : unit is TimeUnit.Quarter or TimeUnit.HalfYear
                ? scope.Recurring(null, year => Days.OfYears(year, 1).Nth(unit, number))
            : null)
    {
        NeedsOther = unit is not (TimeUnit.Quarter or TimeUnit.HalfYear),
    };

    /// <summary>The latest one that is over.</summary>
    public static TimePiece Over(TimePiece piece) => piece with
    {
        Resolve = (within, scope) => piece.Resolve(within, scope) is not { } days ? null
            : scope.Today is { } today && within is null && days.To >= today
                ? piece.Resolve(null, scope with { Latest = days.From.AddDays(-1) })
            : days,
        IsAnchored = true,
    };

    /// <summary>The one of this year, or of this week.</summary>
    public static TimePiece Current(TimePiece piece, TimeUnit of) => piece with
    {
        Resolve = (_, scope) => scope.Today is not { } today ? null
            // Up to summer this winter is the last one.
            : piece.Resolve(Days.Around(today, of), scope) is { From.Month: 12, To.Month: 2 } winter && today.Month < 9
                ? new Days(winter.From.AddYears(-1), winter.From.AddYears(-1).AddMonths(3).AddDays(-1))
            : piece.Resolve(Days.Around(today, of), scope),
        IsAnchored = true,
    };

    private static Days Of(TimeUnit unit, int offset, DateOnly today)
    {
        // On a Saturday the last weekend is the one before.
        var isUnderWay = unit == TimeUnit.Weekend && Days.WeekendOf(today).To >= today;
        return Days.Around(today, unit, unit == TimeUnit.Weekend && offset < 0 && !isUnderWay ? offset + 1 : offset);
    }
}

/// <summary>So many units of time.</summary>
/// <param name="Count">0 for a few.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct TimeLength(TimeUnit Unit, int Count, int Next)
{
    private const int FewDays = 7;
    private const int FewOthers = 3;
    private const int MostOfFew = 5;

    /// <summary>How many units are meant where they are only few.</summary>
    public int Counted => Count > 0 ? Count : Unit == TimeUnit.Day ? FewDays : FewOthers;

    /// <summary>"Two weeks ago" is not said to the day, "a few weeks ago" not even to the week.</summary>
    public Days Around(DateOnly today)
    {
        if (Count == 0)
        {
            var most = Unit == TimeUnit.Day ? FewDays : MostOfFew;
            return new Days(Days.Back(today, Unit, most), Unit == TimeUnit.Day ? today : Days.Back(today, Unit, 1));
        }

        var day = Days.Back(today, Unit, Count);
        return Unit switch
        {
            TimeUnit.Hour => new Days(day, today),
            TimeUnit.Day => new Days(day.AddDays(-1), day.AddDays(1)),
            TimeUnit.Week or TimeUnit.Weekend => new Days(day.AddDays(-4), day.AddDays(4)),
            TimeUnit.Year or TimeUnit.Decade => Days.OfYears(day.Year, 1),
            _ => new Days(day.AddDays(-15), day.AddDays(15)),
        };
    }
}
