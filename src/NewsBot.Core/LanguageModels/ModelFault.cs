namespace NewsBot.Core.LanguageModels;

/// <summary>Why a model gave no usable reply; each has a sentence for the asker in Texts/Models.</summary>
public enum ModelFault
{
    /// <summary>No connection, or the server reported a fault of its own (5xx).</summary>
    Away,

    /// <summary>Nothing came within the time allowed.</summary>
    Slow,

    /// <summary>The server wants fewer requests (429).</summary>
    Limited,

    /// <summary>What was paid for, or allowed per day, is used up.</summary>
    Spent,

    /// <summary>The server rejects the request: wrong key, unknown model, prompt too long (4xx).</summary>
    Refused,

    /// <summary>The reply ended in the middle: an error event, no finish_reason, or the limit of tokens.</summary>
    CutOff,

    /// <summary>What came is not a reply in the protocol.</summary>
    Unreadable,

    /// <summary>The reply is longer than anything that was asked for.</summary>
    Endless,
}
