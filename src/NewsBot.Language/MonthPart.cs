namespace NewsBot.Language;

/// <summary>A third of a month.</summary>
public enum MonthPart
{
    /// <summary>Its first ten days.</summary>
    Early,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    Late,
}
