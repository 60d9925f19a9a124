namespace NewsBot.Core.Questions;

/// <summary>What became of an article after it was quoted.</summary>
public enum SourceState
{
    /// <summary>The quote stands in the article as it is now, or nobody has looked since.</summary>
    Current,

    /// <summary>The article has a newer version.</summary>
    Changed,

    /// <summary>The article was removed.</summary>
    Removed,
}
