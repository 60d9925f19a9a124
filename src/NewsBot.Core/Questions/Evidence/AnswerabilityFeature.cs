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

    /// <summary>How far the fourth best sentence is behind, of whatever article.</summary>
    Fourth,

    /// <summary>How spread the likelihood is over the sentences: the entropy, in nats.</summary>
    Spread,

    /// <summary>How much of the likelihood the sentences of the best article have.</summary>
    ArticleShare,

    /// <summary>Share of the question that the best sentence says, or says something like.</summary>
    SaidBySentence,

    /// <summary>Share of the question that the article says, or says something like.</summary>
    SaidByArticle,

    /// <summary>A quantity is asked for: what is counted is told apart by a word alone.</summary>
    AsksQuantity,

    /// <summary>A time is asked for.</summary>
    AsksDate,

    /// <summary>A person is asked for.</summary>
    AsksPerson,
}
