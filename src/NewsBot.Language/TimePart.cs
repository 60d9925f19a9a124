namespace NewsBot.Language;

/// <summary>A part of a month, a year or another stretch of time.</summary>
public enum TimePart
{
    /// <summary>Its beginning.</summary>
    Early,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    Late,
}
