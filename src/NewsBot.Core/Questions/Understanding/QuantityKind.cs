namespace NewsBot.Core.Questions.Understanding;

/// <summary>What kind of number answers a question for a quantity.</summary>
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

    /// <summary>A share of a whole.</summary>
    Share,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>Somebody's age.</summary>
    Age,
}
