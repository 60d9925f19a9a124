namespace NewsBot.Discord.Guilds;

/// <summary>When the bot answers in a channel.</summary>
internal enum AnswerMode
{
    /// <summary>When it is mentioned or replied to, there where it was asked.</summary>
    Mention,

    /// <summary>Every message; needs the message content intent.</summary>
    All,

    /// <summary>When it is mentioned, in a thread that it opens for the question.</summary>
    Thread,
}
