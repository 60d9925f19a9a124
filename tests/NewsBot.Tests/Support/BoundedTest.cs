namespace NewsBot.Tests.Support;

/// <summary>Cancellation of tests that wait.</summary>
internal static class BoundedTest
{
    /// <summary>The test's own token, cancelled too when patience ends.</summary>
    public static CancellationTokenSource Token()
    {
        var bounded = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bounded.CancelAfter(Patience.Limit);
        return bounded;
    }
}
