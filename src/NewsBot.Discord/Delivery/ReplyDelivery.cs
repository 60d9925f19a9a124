namespace NewsBot.Discord.Delivery;

/// <summary>How an interaction is answered.</summary>
internal enum ReplyDelivery
{
    /// <summary>By a message that everybody sees.</summary>
    Public,

    /// <summary>By a message that the asker alone sees.</summary>
    Private,

    /// <summary>By changing the message whose button was pressed.</summary>
    InPlace,
}
