namespace NewsBot.Core.Questions.Understanding;

/// <summary>What a question takes over from the questions before it.</summary>
public enum FollowUp
{
    /// <summary>Nothing: it stands for itself.</summary>
    None,

    /// <summary>
    /// Nothing or what they were about, as the articles tell: "What did the house vote?", "employees".
    /// </summary>
    Possible,

    /// <summary>What they were about: "And who is its partner?"</summary>
    Subject,

    /// <summary>All of the last one that it does not say anew: "And Tesla?", "Since when?"</summary>
    Whole,

    /// <summary>All of it: "Are you sure?"</summary>
    Again,

    /// <summary>What its articles say besides: "Tell me more".</summary>
    More,

    /// <summary>Who said what was quoted: "Who said that?"</summary>
    Speaker,
}
