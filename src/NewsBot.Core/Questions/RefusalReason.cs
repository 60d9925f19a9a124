namespace NewsBot.Core.Questions;

/// <summary>Why there is no answer.</summary>
public enum RefusalReason
{
    /// <summary>No article lies within what may be searched (collection, period, source).</summary>
    NothingToSearch,

    /// <summary>The question holds no word to search for.</summary>
    NoSearchWords,

    /// <summary>No passage shares enough with the question to be evidence.</summary>
    NoEvidence,
}
