namespace NewsBot.Core.Health;

/// <summary>How bad a finding is.</summary>
public enum FindingLevel
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Works, but will not always or not well.</summary>
    Warn,

    /// <summary>Something does not work.</summary>
    Fail,
}
