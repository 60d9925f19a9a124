namespace NewsBot.Core.Health;

/// <summary>One thing that <c>newsbot doctor</c> looks at. Looks only: what it finds wrong, it leaves as it is.</summary>
public interface IDoctorCheck
{
    /// <summary>Lower-case word under which scripts know the check, such as <c>database</c>.</summary>
    string Name { get; }

    /// <summary>What was found, worst or not; not empty. An exception is reported as a failed check.</summary>
    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation);
}
