namespace NewsBot.Core.Questions.Evidence;

/// <summary>What is measured of a sentence; the order is that of the weights.</summary>
public enum SentenceFeature
{
    /// <summary>Share of the question's concepts, weighted by rarity, that the sentence says.</summary>
    Coverage,

    /// <summary>
    /// The same share with each concept weighted by how few sentences of the article say it: what the article speaks of
    /// throughout finds the article, what only one sentence says finds the sentence.
    /// </summary>
    Specific,

    /// <summary>What the sentence before adds to <see cref="Specific"/>.</summary>
    Previous,

    /// <summary>What the sentence after adds to <see cref="Specific"/>.</summary>
    Next,

    /// <summary>What title and lead add to that share: "the company" is named there.</summary>
    TitleAndLead,

    /// <summary>Share of the concepts that the whole article says.</summary>
    ArticleCoverage,

    /// <summary>Score of the sentence's passage beside the best passage's.</summary>
    Passage,

    /// <summary>Score of the article beside the best article's.</summary>
    Article,

    /// <summary>A quantity is asked for and a number that the question does not say stands in it.</summary>
    Number,

    /// <summary>A time is asked for and one that the question does not say stands in it.</summary>
    Date,

    /// <summary>A person, place or name is asked for and one that the question does not say stands in it.</summary>
    Name,

    /// <summary>A reason, manner, intention or statement is asked for and a word that gives one stands in it.</summary>
    Cue,

    /// <summary>A number with a unit of the kind that is asked for: "how far" and metres.</summary>
    Unit,

    /// <summary>The asked noun stands by such a thing: "96 million shares".</summary>
    Focus,

    /// <summary>The sentence says the asked noun.</summary>
    FocusNamed,

    /// <summary>Adjacent concepts of the question that are adjacent in the sentence.</summary>
    Order,

    /// <summary>Logarithm of its length in words.</summary>
    Length,

    /// <summary>It is a question, a heading or a fragment: nothing that answers.</summary>
    Fragment,

    /// <summary>Share of its content words that the question does not have: room for an answer.</summary>
    Novelty,

    /// <summary>The sentence's share of those concepts that title and lead leave open.</summary>
    Open,

    /// <summary>
    /// What words that look like a concept (misspelt, derived, cognate) add to <see cref="Specific"/>.
    /// </summary>
    Alike,

    /// <summary>Share of its terms that title and lead do not have; 0 for the first sentence.</summary>
    News,

    /// <summary>
    /// Score of the likeliest answer within it (a fifth of the logit); measured of the likeliest sentences only.
    /// </summary>
    Span,

    /// <summary>
    /// A person, place or name is asked for and a name stands in it that the question does not say: 1 for one of
    /// several words, or of a place with its preposition; else a half. Measured of the likeliest sentences only.
    /// </summary>
    ProperName,
}
