namespace NewsBot.Discord.Gateway;

/// <summary>
/// The right to start one session, held until the session was asked for or the connection has failed.
/// </summary>
/// <param name="end">Told whether the right was used; called once.</param>
internal sealed class IdentifyTurn(string url, Action<bool> end) : IDisposable
{
    private int _isOver;

    /// <summary>Where the gateway is.</summary>
    public string Url { get; } = url;

    /// <summary>The session was asked for just now.</summary>
    public void Use() => End(isUsed: true);

    /// <summary>Gives the right back where it was not used.</summary>
    public void Dispose() => End(isUsed: false);

    private void End(bool isUsed)
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            end(isUsed);
        }
    }
}
