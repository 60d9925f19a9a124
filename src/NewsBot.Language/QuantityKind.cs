namespace NewsBot.Language;

/// <summary>
/// What kind of number answers a question for a quantity, and how exact a time a question for a date wants.
/// </summary>
public enum QuantityKind
{
    /// <summary>A count, or a kind that the question does not tell.</summary>
    Any,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A length, height or distance.</summary>
    Distance,

    /// <summary>"How long", which asks for a length or for a time.</summary>
    Length,

    /// <summary>A share of a whole.</summary>
    Share,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>Somebody's age.</summary>
    Age,

    /// <summary>How many persons.</summary>
    Persons,

    /// <summary>A weight.</summary>
    Weight,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>How much of a stuff: a weight or volume.</summary>
    Amount,

    /// <summary>A speed.</summary>
    Speed,

    /// <summary>Power, energy, radiation or the strength of an earthquake.</summary>
    Power,

    /// <summary>A place in an order: third, rank 5.</summary>
    Rank,

    /// <summary>The result of a match or vote: 3:1.</summary>
    Score,

    /// <summary>A time of day.</summary>
    TimeOfDay,

    /// <summary>A year.</summary>
    Year,
}
