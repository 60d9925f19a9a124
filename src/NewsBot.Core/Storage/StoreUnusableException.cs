using NewsBot.Core.Texts;

namespace NewsBot.Core.Storage;

/// <summary>The store cannot be opened: newer than the program, damaged, or not to be reached. It was not touched.</summary>
public sealed class StoreUnusableException(Phrase reason, Exception? inner = null)
    : Exception(reason.ToString(), inner)
{
    /// <summary>What happened and what to do, for the user.</summary>
    public Phrase Reason { get; } = reason;
}
