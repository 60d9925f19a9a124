namespace NewsBot.Core.Questions.Evidence;

/// <summary>What is measured of a sentence; the order is that of <see cref="SentenceModel.Weights"/>.</summary>
public enum SentenceFeature
{
    /// <summary>Share of the question's concepts, weighted by rarity, that the sentence says.</summary>
    Coverage,

    /// <summary>What the sentences before and after add to that share.</summary>
    Neighbours,

    /// <summary>What title and lead add to that share: "the company" is named there.</summary>
    TitleAndLead,

    /// <summary>Share of the concepts that the whole article says.</summary>
    ArticleCoverage,

    /// <summary>Score of the sentence's passage beside the best passage's.</summary>
    Passage,

    /// <summary>Score of the article beside the best article's.</summary>
    Article,

    /// <summary>Something of the kind that is asked for stands in it and not in the question.</summary>
    AnswerType,

    /// <summary>The asked noun stands by such a thing: "96 million shares".</summary>
    Focus,

    /// <summary>The sentence says the asked noun.</summary>
    FocusNamed,

    /// <summary>Share of the concepts said by the asker's own words.</summary>
    OwnWords,

    /// <summary>Adjacent concepts of the question that are adjacent in the sentence.</summary>
    Order,

    /// <summary>How early the sentence stands: 1 for the first, falling with its number.</summary>
    Position,

    /// <summary>Logarithm of its length in words.</summary>
    Length,

    /// <summary>It is a question, a heading or a fragment without a verb's room.</summary>
    Fragment,

    /// <summary>Share of its content words that the question does not have: room for an answer.</summary>
    Novelty,

    /// <summary>Share of the question's names that it says.</summary>
    Names,
}
