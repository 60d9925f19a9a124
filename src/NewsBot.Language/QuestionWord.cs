namespace NewsBot.Language;

/// <summary>What a question word asks for.</summary>
public enum QuestionWord
{
    /// <summary>Nothing in particular: worauf.</summary>
    Other,

    /// <summary>Who, wem.</summary>
    Person,

    /// <summary>When, wann.</summary>
    Date,

    /// <summary>Where, wohin.</summary>
    Place,

    /// <summary>Why, wozu.</summary>
    Reason,

    /// <summary>Which, welche: what the noun after it tells.</summary>
    Which,

    /// <summary>What, was.</summary>
    What,

    /// <summary>What's: "what" with its verb.</summary>
    WhatIs,

    /// <summary>How, wie: what the word after it tells.</summary>
    How,

    /// <summary>Wieviel: how much.</summary>
    HowMuch,

    /// <summary>Wieviele: how many.</summary>
    HowMany,

    /// <summary>Womit: by what means, or why.</summary>
    Means,
}
