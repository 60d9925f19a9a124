namespace NewsBot.Core.Questions.Evidence;

/// <summary>What evidence is enough for.</summary>
public enum Verdict
{
    /// <summary>Nothing is about what was asked.</summary>
    Nothing,

    /// <summary>Sentences are about it, but none states what was asked.</summary>
    Close,

    /// <summary>A sentence states what was asked.</summary>
    Stated,
}
