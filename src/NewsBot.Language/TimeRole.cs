namespace NewsBot.Language;

/// <summary>What a word does in a time expression besides naming a day, a number or a unit.</summary>
public enum TimeRole
{
    /// <summary>Before a time that is or was when something happened: in, on.</summary>
    At,

    /// <summary>Before a time from which on something is asked for, and after it: since, onwards.</summary>
    Since,

    /// <summary>Like <see cref="Since"/>, but of a time that may be to come: ab.</summary>
    Starting,

    /// <summary>Before a time after which something is asked for.</summary>
    After,

    /// <summary>Before a time up to whose end something is asked for, and between two times: until.</summary>
    Until,

    /// <summary>Between two times only, because it says too much else: to.</summary>
    To,

    /// <summary>Before a time up to whose beginning something is asked for.</summary>
    Before,

    /// <summary>Before the first of two times: from.</summary>
    From,

    /// <summary>Before the first of two times that are joined by "and": between.</summary>
    Between,

    /// <summary>Between two times: and.</summary>
    And,

    /// <summary>Between two times, after "from" only: "von Montag auf Dienstag".</summary>
    Onto,

    /// <summary>After a time that began a range without an end: "from March onwards".</summary>
    Onwards,

    /// <summary>Between a part and what it is part of: of.</summary>
    Of,

    /// <summary>Between a shorter and a longer time, in whichever order: in.</summary>
    In,

    /// <summary>An article.</summary>
    Article,

    /// <summary>Before an amount or a time that is not exact: about.</summary>
    About,

    /// <summary>Before what is going on: this.</summary>
    This,

    /// <summary>Before the latest one that is over: last.</summary>
    Last,

    /// <summary>Before a unit that ends today: past.</summary>
    Past,

    /// <summary>Before several units that end today: recent.</summary>
    Recent,

    /// <summary>Before or after the one before the last: vorletzte, "before last".</summary>
    BeforeLast,

    /// <summary>Before what is still to come, or comes again and again: next, every.</summary>
    Next,

    /// <summary>After a length of time, reckoned back from today: ago.</summary>
    Ago,

    /// <summary>Before a length of time, reckoned back from today: vor.</summary>
    LongAgo,

    /// <summary>A number of units that is small and not said: a few.</summary>
    Few,

    /// <summary>Half of a unit: half, halbes.</summary>
    HalfOf,

    /// <summary>A time of the day.</summary>
    Daytime,

    /// <summary>Today, where it is the end of a range: now.</summary>
    Now,

    /// <summary>Before the age of somebody, which may look like a decade: his.</summary>
    Whose,

    /// <summary>Before a number that belongs to a name or is a count: No., Agenda.</summary>
    Numbered,

    /// <summary>A fixed phrase with a word of time in it that names no time: Black Friday.</summary>
    Name,
}
