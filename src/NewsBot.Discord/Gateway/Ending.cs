namespace NewsBot.Discord.Gateway;

/// <summary>Why a connection ends, and what follows.</summary>
/// <param name="CloseWith">The code to close with; null where it is closed already.</param>
/// <param name="Reason">For the log.</param>
internal sealed record Ending(Ending.Next Then, int? CloseWith, string Reason)
{
    internal enum Next
    {
        /// <summary>A new connection that goes on with the session.</summary>
        Resume,

        /// <summary>A new connection with a new session.</summary>
        Identify,

        /// <summary>No further connection: it would be refused for the same reason.</summary>
        Stop,
    }
}
