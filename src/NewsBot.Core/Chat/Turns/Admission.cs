namespace NewsBot.Core.Chat.Turns;

/// <summary>What the inbox says to a turn.</summary>
public enum Admission
{
    /// <summary>It will be dealt with, also when the bot shuts down.</summary>
    Taken,

    /// <summary>The message is already being dealt with or has been: acknowledge it and do nothing.</summary>
    Duplicate,

    /// <summary>The inbox, or this conversation's share of it, is full, or the bot shuts down: say "busy".</summary>
    Busy,
}
