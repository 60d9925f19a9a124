using NewsBot.Core.Questions.Retrieval;
using NewsBot.Language;
using NewsBot.Search;

namespace NewsBot.Evaluation;

/// <summary>A stretch of an article that a question must do without.</summary>
internal sealed record HeldOutSpan(long ArticleId, TextSpan Span)
{
    /// <summary>Whether a passage has a part in it.</summary>
    public bool Touches(Passage passage) => passage.Sentences.Any(Touches);

    /// <summary>The candidates without the sentences of the stretch.</summary>
    public Candidates Without(Candidates candidates) => candidates with
    {
        Articles =
        [
            .. candidates.Articles.Select(candidate => candidate.Stored.Article.Id == ArticleId
                ? candidate with { Stored = candidate.Stored with { Passages = Without(candidate.Stored.Passages) } }
                : candidate),
        ],
    };

    private Passage[] Without(IReadOnlyList<Passage> passages) =>
    [
        .. passages
            .Select(passage => passage with { Sentences = [.. passage.Sentences.Where(span => !Touches(span))] })
            .Where(passage => passage.Sentences.Count > 0),
    ];

    private bool Touches(TextSpan sentence) => sentence.Start < Span.End && Span.Start < sentence.End;
}
