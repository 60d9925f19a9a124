namespace NewsBot.Language;

/// <summary>What a word looks like.</summary>
[Flags]
public enum WordKind
{
    /// <summary>Like any other word.</summary>
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>Digits, or a number word.</summary>
    Number = 2,

    /// <summary>A year, month, weekday or the like.</summary>
    Date = 4,

    /// <summary>Says why: because, due to, weil, wegen.</summary>
    Reason = 8,

    /// <summary>Says what for: in order to, damit, um … zu.</summary>
    Purpose = 16,

    /// <summary>A unit that belongs to the number before it: Euro, Prozent; also a multiplier.</summary>
    Unit = 32,

    /// <summary>Money: a currency.</summary>
    Money = 128,

    /// <summary>A length of time.</summary>
    Duration = 256,

    /// <summary>A length or distance.</summary>
    Distance = 512,

    /// <summary>A share of a whole.</summary>
    Share = 1024,

    /// <summary>A temperature.</summary>
    Temperature = 2048,

    /// <summary>Somebody's age.</summary>
    Age = 4096,

    /// <summary>Says what will be: will, plans, künftig, soll.</summary>
    Future = 8192,

    /// <summary>Says by what means: by, using, indem, mittels.</summary>
    Means = 16384,

    /// <summary>Says where: in, near, bei, aus.</summary>
    Local = 32768,

    /// <summary>A weight.</summary>
    Weight = 1 << 16,

    /// <summary>An area.</summary>
    Area = 1 << 17,

    /// <summary>A volume.</summary>
    Volume = 1 << 18,

    /// <summary>A speed.</summary>
    Speed = 1 << 19,

    /// <summary>Power, energy, radiation or strength.</summary>
    Power = 1 << 20,

    /// <summary>A time of day: 14:30 Uhr, 5 p.m.</summary>
    Clock = 1 << 21,

    /// <summary>A place in an order: third, fünfter, Platz 5.</summary>
    Ordinal = 1 << 22,

    /// <summary>The result of a match or vote: 3:1, 21 zu 8.</summary>
    Score = 1 << 23,

    /// <summary>A year by its four digits.</summary>
    Year = 1 << 24,

    /// <summary>Makes a number of the number before it: million.</summary>
    Multiplier = 1 << 25,

    /// <summary>In quotation marks.</summary>
    Quoted = 1 << 26,

    /// <summary>Says that somebody says it: said, erklärte, sei, laut.</summary>
    Speech = 1 << 27,

    /// <summary>Follows the word before it without a comma or full stop between.</summary>
    Joined = 64,
}
