namespace NewsBot.Core.Questions.Evidence;

/// <summary>What a word looks like.</summary>
[Flags]
internal enum WordKind
{
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

    /// <summary>A unit or multiplier that belongs to the number before it: million, Euro, Prozent.</summary>
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

    /// <summary>Follows the word before it without a comma or full stop between.</summary>
    Joined = 64,
}
