using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles;

/// <summary>A backup was not made or not restored. Neither the store nor the file was changed.</summary>
public sealed class BackupRefusedException(Phrase reason, Exception? inner = null)
    : Exception(reason.ToString(), inner)
{
    /// <summary>What happened and what to do, for the user.</summary>
    public Phrase Reason { get; } = reason;
}
