using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles;

/// <summary>
/// The store cannot be used: newer than the program, damaged, not to be reached, or on a full disk. A store that cannot
/// be opened was not touched; an operation that could not be done has written nothing.
/// </summary>
public sealed class StoreUnusableException(Phrase reason, Exception? inner = null)
    : Exception(reason.ToString(), inner)
{
    /// <summary>What happened and what to do, for the user.</summary>
    public Phrase Reason { get; } = reason;
}
