namespace NewsBot.Core.Questions.Evidence;

/// <summary>What the gate looks at; the order is that of <see cref="EvidenceGate.Weights"/>.</summary>
public enum GateFeature
{
    /// <summary>Always 1.</summary>
    Constant,

    /// <summary>Share of the question's concepts that the best sentence says.</summary>
    Coverage,

    /// <summary>Share that the best sentence says with its article's title and lead.</summary>
    Framed,

    /// <summary>Share that its whole article says.</summary>
    ArticleCoverage,

    /// <summary>The heaviest concept that the article does not say, as a share of the question.</summary>
    Missing,

    /// <summary>Share of the question's names that the article does not say.</summary>
    MissingNames,

    /// <summary>The best sentence's <see cref="SentenceFeature.Specific"/>.</summary>
    Specific,

    /// <summary>Something of the asked kind stands in the best sentence; 0.5 where no kind is asked for.</summary>
    AnswerType,

    /// <summary>The best sentence's score.</summary>
    Score,

    /// <summary>How much better the best article is than the second, as a share of its score.</summary>
    Margin,

    /// <summary>Question and article are in different languages, where less can be matched.</summary>
    CrossLanguage,
}
