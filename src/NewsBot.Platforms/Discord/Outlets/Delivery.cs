namespace NewsBot.Platforms.Discord.Outlets;

/// <summary>How an interaction is answered.</summary>
internal enum Delivery
{
    /// <summary>By a message that everybody sees.</summary>
    Public,

    /// <summary>By a message that the asker alone sees.</summary>
    Private,

    /// <summary>By changing the message whose button was pressed.</summary>
    InPlace,
}
