namespace NewsBot.Core.Chat;

/// <summary>The commands that can be typed.</summary>
internal enum CommandName
{
    Ask,
    Articles,
    Load,
    Show,
    Remove,
    Restore,
    Cancel,
    Undo,
    Versions,
    Audit,
    Feeds,
    Status,
    Help,
}
