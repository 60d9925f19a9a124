namespace NewsBot.Core.Storage;

/// <summary>What was done.</summary>
public enum AuditAction
{
    Load,
    Remove,
    Restore,
    Undo,
    FeedAdd,
    FeedRemove,
    FeedOff,
}
