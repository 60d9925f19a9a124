namespace NewsBot.Core.Articles.Identity;

/// <summary>What became of a sentence.</summary>
public enum TextChangeKind
{
    Kept,
    Removed,
    Added,
}
