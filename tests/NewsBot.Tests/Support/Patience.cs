namespace NewsBot.Tests.Support;

/// <summary>
/// How long tests wait for something that is to happen. A wait ends as soon as it has happened, so the limit costs
/// nothing where all is well; it is generous because a loaded machine may stop a process for many seconds.
/// </summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(2);

    /// <summary>The same as Playwright takes it.</summary>
    public static float Milliseconds => (float)Limit.TotalMilliseconds;

    /// <summary>A token that is cancelled with the test's, and when patience ends.</summary>
    public static CancellationTokenSource Bounded(CancellationToken test)
    {
        var bounded = CancellationTokenSource.CreateLinkedTokenSource(test);
        bounded.CancelAfter(Limit);
        return bounded;
    }
}
