using NewsBot.Core.Questions.Retrieval;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>A sentence as evidence.</summary>
/// <param name="Candidate">The article that it stands in.</param>
/// <param name="Index">Number of the sentence within the article, from 0; -1 for its headline.</param>
/// <param name="Ordinal">The passage that holds it.</param>
/// <param name="Span">Where it stands in <see cref="Source"/>.</param>
/// <param name="Coverage">For each concept of the question, how surely the sentence says it, 0 to 1.</param>
/// <param name="Alike">For each concept, how like it a word of the sentence looks; at least its coverage.</param>
/// <param name="Features">In the order of <see cref="SentenceFeature"/>.</param>
/// <param name="Score">How likely it is the answer, as a logit.</param>
/// <param name="Likeliest">
/// The likeliest answer within it, in the article's text; null where it was not looked for, or has no word.
/// </param>
public sealed record SentenceEvidence(
    CandidateArticle Candidate,
    int Index,
    int Ordinal,
    TextSpan Span,
    float[] Coverage,
    float[] Alike,
    float[] Features,
    float Score,
    TextSpan? Likeliest)
{
    /// <summary>
    /// How much of the likelihood <see cref="Likeliest"/> has, of all stretches of the sentence, 0 to 1.
    /// </summary>
    public float LikeliestShare { get; init; }

    /// <summary>Whether <see cref="Likeliest"/> is sure enough to be marked as the answer.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it is the article's headline.</summary>
    public bool IsHeadline => Index < 0;

    /// <summary>What it stands in: the article's text or, for a headline, its title.</summary>
    public string Source => IsHeadline ? Candidate.Stored.Article.Title : Candidate.Stored.Article.Text;

    /// <summary>The sentence's words.</summary>
    public string Text => Span.In(Source);
}
