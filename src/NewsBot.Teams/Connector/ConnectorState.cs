namespace NewsBot.Teams.Connector;

/// <summary>Whether Teams took the last request that was sent to it.</summary>
internal sealed class ConnectorState
{
    private volatile bool _isAway;

    /// <summary>Teams did not answer, or said that it is in trouble itself.</summary>
    public bool IsAway
    {
        get => _isAway;
        set => _isAway = value;
    }
}
