using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>Chooses the passages that a model is shown.</summary>
public static class PassagePicker
{
    private const int MaxPassages = 10;
    private const int MaxOfOneArticle = 4;

    // German has about three characters to a token, English four; the few fields around the text are counted with it.
    private const int CharactersPerToken = 3;
    private const int FieldTokens = 60;

    /// <summary>
    /// The likeliest passages, whole, as long as they fit. What does not fit is left out: half a passage
    /// could say the opposite of the whole.
    /// </summary>
    /// <param name="tokens">Room for all passages.</param>
    public static IReadOnlyList<NumberedPassage> Pick(WeighedEvidence evidence, int tokens)
    {
        var picked = new List<NumberedPassage>();
        foreach (var place in InTurn(EvidenceRanking.Passages(evidence.Sentences), EvidenceRanking.Passages(evidence.Besides))
            .DistinctBy(place => (place.Article.Id, place.Ordinal)))
        {
            var next = new NumberedPassage(picked.Count + 1, place.Article, place.Passage);
            var size = Tokens(next);
            if (size <= tokens && picked.Count(known => known.Article.Id == place.Article.Id) < MaxOfOneArticle)
            {
                picked.Add(next);
                tokens -= size;
            }

            if (picked.Count == MaxPassages)
            {
                break;
            }
        }

        return picked;
    }

    /// <summary>The passages from the first on, as long as they fit.</summary>
    /// <param name="tokens">Room for all passages.</param>
    public static IReadOnlyList<NumberedPassage> Fitting(
        IReadOnlyList<(Article Article, Passage Passage)> passages, int tokens) =>
    [
        .. passages.Select((place, i) => new NumberedPassage(i + 1, place.Article, place.Passage))
            .TakeWhile(passage => (tokens -= Tokens(passage)) >= 0),
    ];

    /// <summary>What two wordings of a question found, by turns.</summary>
    private static IEnumerable<CandidatePassage> InTurn(
        IReadOnlyList<CandidatePassage> own, IReadOnlyList<CandidatePassage> besides)
    {
        for (var i = 0; i < Math.Max(own.Count, besides.Count); i++)
        {
            if (i < own.Count)
            {
                yield return own[i];
            }

            if (i < besides.Count)
            {
                yield return besides[i];
            }
        }
    }

    /// <summary>The same passages, the earliest first and those of unknown days last, numbered anew.</summary>
    public static IReadOnlyList<NumberedPassage> ByDay(IReadOnlyList<NumberedPassage> passages) =>
    [
        .. passages.OrderBy(passage => passage.Article.Published ?? DateOnly.MaxValue)
            .Select((passage, i) => passage with { Number = i + 1 }),
    ];

    /// <summary>About how many tokens a passage takes in a prompt; rather too many.</summary>
    public static int Tokens(NumberedPassage passage) =>
        FieldTokens + ((passage.Passage.Span.Length + passage.Article.Title.Length) / CharactersPerToken);
}
