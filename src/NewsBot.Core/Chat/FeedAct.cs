namespace NewsBot.Core.Chat;

/// <summary>What is to be done with feeds.</summary>
public enum FeedAct
{
    List,
    Add,
    Remove,
    Check,
    Import,
    Export,
}
