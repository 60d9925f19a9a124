using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>A passage of an article that may hold the answer.</summary>
public sealed record CandidatePassage(CandidateArticle Candidate, int Ordinal)
{
    public Article Article => Candidate.Stored.Article;

    public Passage Passage => Candidate.Stored.Passages.First(passage => passage.Ordinal == Ordinal);
}
