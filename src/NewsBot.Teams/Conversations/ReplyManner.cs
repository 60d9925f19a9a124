namespace NewsBot.Teams.Conversations;

/// <summary>What a reply is to.</summary>
internal enum ReplyManner
{
    /// <summary>A command: done in a moment.</summary>
    Command,

    /// <summary>A question, whose answer may grow while it is written.</summary>
    Answer,

    /// <summary>An installation: the reply is the first that somebody sees of the bot.</summary>
    Welcome,
}
