namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// What tells whether the likeliest stretch of the best sentence is surely the answer; the order is that of the weights.
/// </summary>
public enum MarkFeature
{
    /// <summary>Always 1.</summary>
    Constant,

    /// <summary>Logarithm of the stretch's share of the likelihood within its sentence.</summary>
    Share,

    /// <summary>Its score (a fifth of the logit).</summary>
    Span,

    /// <summary>How certain it is that the question is answered, as a logit.</summary>
    Answerability,

    /// <summary>Logarithm of its length in words.</summary>
    Length,

    /// <summary>Something of the asked kind stands in its sentence.</summary>
    Kind,

    /// <summary>A unit of the asked kind stands in its sentence.</summary>
    Unit,

    /// <summary>A quantity is asked for.</summary>
    AsksQuantity,

    /// <summary>A time is asked for.</summary>
    AsksDate,

    /// <summary>A person is asked for.</summary>
    AsksPerson,

    /// <summary>A place, a body or another name is asked for.</summary>
    AsksName,

    /// <summary>A reason, manner, intention or statement is asked for.</summary>
    AsksClause,
}
