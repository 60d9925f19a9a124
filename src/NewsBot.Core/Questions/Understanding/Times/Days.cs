namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Days from one to another, both inclusive.</summary>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    public static Days One(DateOnly day) => new(day, day);

    public static Days OfMonth(int year, int month) => new(First(year, month), First(year, month).AddMonths(1).AddDays(-1));

    public static Days OfMonths(int year, int first, int count) =>
        new(First(year, first), First(year, first).AddMonths(count).AddDays(-1));

    public static Days OfYear(int year) => OfMonths(year, 1, 12);

    /// <summary>The week from Monday to Sunday.</summary>
    public static Days WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Days(monday, monday.AddDays(6));
    }

    /// <summary>These days, as far as they have come.</summary>
    public Days UpTo(DateOnly today) => To > today ? this with { To = today } : this;

    private static DateOnly First(int year, int month) => new(year, month, 1);
}
