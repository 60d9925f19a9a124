using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Days from one to another, both inclusive.</summary>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    public static Days One(DateOnly day) => new(day, day);

    /// <summary>One day of a month; null where the month has no such day.</summary>
    public static Days? One(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? One(new DateOnly(year, month, day))
            : null;

    public static Days OfMonths(int year, int first, int count) => Since(new DateOnly(year, first, 1), count);

    public static Days OfYears(int year, int count) => OfMonths(year, 1, 12 * count);

    /// <summary>The week from Monday to Sunday.</summary>
    public static Days WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Days(monday, monday.AddDays(6));
    }

    /// <summary>The Saturday and Sunday that began last.</summary>
    public static Days WeekendOf(DateOnly day)
    {
        var saturday = Latest(DayOfWeek.Saturday, day);
        return new Days(saturday, saturday.AddDays(1));
    }

    /// <summary>The latest such weekday up to a day.</summary>
    public static DateOnly Latest(DayOfWeek weekday, DateOnly day) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The unit in which a day lies, or one so many units from it.</summary>
    public static Days Around(DateOnly day, TimeUnit unit, int units = 0) => unit switch
    {
        TimeUnit.Hour or TimeUnit.Day => One(day.AddDays(units)),
        TimeUnit.Weekend => WeekendOf(day.AddDays(7 * units)),
        TimeUnit.Week => WeekOf(day.AddDays(7 * units)),
        TimeUnit.Month => Since(day.AddMonths(units).AddDays(1 - day.AddMonths(units).Day), 1),
        TimeUnit.Quarter => OfQuarter((4 * day.Year) + ((day.Month - 1) / 3) + units),
        TimeUnit.Half or TimeUnit.HalfYear => OfHalfYear((2 * day.Year) + ((day.Month - 1) / 6) + units),
        TimeUnit.Year => OfYears(day.Year + units, 1),
        _ => OfYears(day.Year - (day.Year % 10) + (10 * units), 10),
    };

    /// <summary>The day so many units before another.</summary>
    public static DateOnly Back(DateOnly day, TimeUnit unit, int units) => unit switch
    {
        TimeUnit.Hour => day.AddDays(-1),
        TimeUnit.Day => day.AddDays(-units),
        TimeUnit.Weekend or TimeUnit.Week => day.AddDays(-7 * units),
        TimeUnit.Month => day.AddMonths(-units),
        TimeUnit.Quarter => day.AddMonths(-3 * units),
        TimeUnit.Half or TimeUnit.HalfYear => day.AddMonths(-6 * units),
        TimeUnit.Year => day.AddYears(-units),
        _ => day.AddYears(-10 * units),
    };

    /// <summary>
    /// Of these days the unit of a number: the first week of a month. Counted from the end where the number is
    /// negative; null where they are too few.
    /// </summary>
    /// <param name="count">How many such units together: the first three months.</param>
    public Days? Nth(TimeUnit unit, int number, int count = 1)
    {
        if (unit == TimeUnit.Half)
        {
            return Half(number);
        }

        // The last three begin three before the end.
        var skipped = number > 0 ? number - 1 : -number - 1;
        var days = number > 0
            ? new Days(Back(From, unit, -skipped), Back(From, unit, -skipped - count).AddDays(-1))
            : new Days(Back(To.AddDays(1), unit, skipped + count), Back(To.AddDays(1), unit, skipped).AddDays(-1));
        return unit == TimeUnit.Weekend ? Weekend(number) : days.From >= From && days.To <= To ? days : null;
    }

    /// <summary>The weekday of a number in these days; from the end where it is negative.</summary>
    public Days? Nth(DayOfWeek weekday, int number)
    {
        var day = number > 0
            ? Latest(weekday, From.AddDays(6)).AddDays(7 * (number - 1))
            : Latest(weekday, To).AddDays(7 * (number + 1));
        return day >= From && day <= To ? One(day) : null;
    }

    /// <summary>Their beginning, middle or end, as far as people mean it.</summary>
    public Days Part(TimePart part)
    {
        var length = To.DayNumber - From.DayNumber + 1;
        return length switch
        {
            <= 2 => this,
            <= 7 => Cut(part, 2, 1, 3, 3),
            <= 31 => Cut(part, 10, 9, 19, length - 19),
            <= 184 => CutMonths(part, length / 88, length / 88, length / 88),
            <= 366 => CutMonths(part, 3, 4, 4),
            _ => CutMonths(part, 60, 36, 48),
        };
    }

    /// <summary>These days, as far as they have come.</summary>
    public Days UpTo(DateOnly today) => To > today ? this with { To = today } : this;

    private static Days Since(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));

    private static Days OfQuarter(int quarter) => OfMonths(quarter / 4, (3 * (quarter % 4)) + 1, 3);

    private static Days OfHalfYear(int half) => OfMonths(half / 2, (6 * (half % 2)) + 1, 6);

    private Days Cut(TimePart part, int early, int middleFrom, int middleTo, int late) => part switch
    {
        TimePart.Early => this with { To = From.AddDays(early - 1) },
        TimePart.Middle => new Days(From.AddDays(middleFrom), From.AddDays(middleTo)),
        _ => this with { From = To.AddDays(1 - late) },
    };

    /// <param name="ends">How many months the beginning and the end have.</param>
    /// <param name="before">How many months come before the middle.</param>
    /// <param name="middle">How many months the middle has.</param>
    private Days CutMonths(TimePart part, int ends, int before, int middle) => part switch
    {
        TimePart.Early => this with { To = From.AddMonths(ends).AddDays(-1) },
        TimePart.Middle => Since(From.AddMonths(before), middle),
        _ => this with { From = To.AddDays(1).AddMonths(-ends) },
    };

    /// <summary>The half of a month ends with its 15th.</summary>
    private Days? Half(int number)
    {
        var months = (12 * (To.Year - From.Year)) + To.Month - From.Month + 1;
        var second = months % 2 == 0
            ? From.AddMonths(months / 2)
            : From.AddDays((To.DayNumber - From.DayNumber + 1) / 2);
        return number is 1 or -2 ? this with { To = second.AddDays(-1) }
            : number is 2 or -1 ? this with { From = second }
            : null;
    }

    private Days? Weekend(int number) => Nth(DayOfWeek.Saturday, number) is { } saturday
        ? new Days(saturday.From, saturday.From.AddDays(1))
        : null;
}
