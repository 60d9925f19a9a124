using NewsBot.Core.Texts;

namespace NewsBot.Core.Health;

/// <summary>
/// One thing that <c>newsbot doctor</c> looks at. Looks only: what it finds wrong, it leaves as it is.
/// </summary>
public interface IDoctorCheck
{
    /// <summary>Lower-case word under which scripts know the check, such as <c>database</c>.</summary>
    string Name { get; }

    /// <summary>What was found, worst or not; not empty. An exception is reported as a failed check.</summary>
    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation);
}

/// <summary>What a check found.</summary>
/// <param name="Observation">What is so, as a sentence.</param>
/// <param name="Remedy">What to do about it; null where nothing is to be done.</param>
public sealed record Finding(FindingLevel Level, Phrase Observation, Phrase? Remedy = null);

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
