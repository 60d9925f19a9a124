namespace NewsBot.Core.Background;

/// <summary>How a background loop is.</summary>
public enum LoopState
{
    /// <summary>It goes on, or has done all that there was to do.</summary>
    Fine,

    /// <summary>Its last round failed; it is tried again.</summary>
    Failing,

    /// <summary>
    /// It has ended though nobody asked it to: a fault of the program. Only a restart brings it back.
    /// </summary>
    Ended,
}
