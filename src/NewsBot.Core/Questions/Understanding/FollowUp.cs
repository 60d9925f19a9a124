namespace NewsBot.Core.Questions.Understanding;

/// <summary>What a question takes over from the questions before it.</summary>
internal enum FollowUp
{
    /// <summary>Nothing: it stands for itself.</summary>
    None,

    /// <summary>What they were about: "And who is its partner?"</summary>
    Subject,

    /// <summary>All of the last one that it does not say anew: "And Tesla?", "Since when?"</summary>
    Whole,
}
