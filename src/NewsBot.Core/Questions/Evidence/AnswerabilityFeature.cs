namespace NewsBot.Core.Questions.Evidence;

/// <summary>What the gate looks at; the order is that of the weights.</summary>
public enum AnswerabilityFeature
{
    /// <summary>Always 1.</summary>
    Constant,

    /// <summary>The best sentence's score.</summary>
    Score,

    /// <summary>How much of the likelihood the best sentence has, of all sentences.</summary>
    Ahead,

    /// <summary>How far the best sentence of another article is behind.</summary>
    Rival,

    /// <summary>The best sentence's part of what title and lead leave open.</summary>
    Open,

    /// <summary>
    /// The heaviest concept that could be said in the article's language and that the article does not say, nor
    /// anything that looks like it, as a share of the question.
    /// </summary>
    MostMissing,

    /// <summary>Share of the question that no passage of the index holds, asked in the article's language.</summary>
    Unknown,

    /// <summary>The question tells what kind of thing answers it.</summary>
    Typed,

    /// <summary>Something of that kind stands in the best sentence.</summary>
    Kind,
}
