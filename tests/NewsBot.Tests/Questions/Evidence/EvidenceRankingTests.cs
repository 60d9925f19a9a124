using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Language;

namespace NewsBot.Tests.Questions.Evidence;

public sealed class EvidenceRankingTests
{
    private static readonly int Features = Enum.GetValues<SentenceFeature>().Length;

    [Fact]
    public void Two_likely_sentences_beat_one_that_is_a_little_likelier()
    {
        var one = Candidate(1);
        var two = Candidate(2);
        SentenceEvidence[] sentences = [Sentence(one, 0, 5f), Sentence(two, 0, 4.8f), Sentence(two, 1, 4.8f), Sentence(one, 1, -3f)];

        EvidenceRanking.Articles(sentences).ShouldBe([two, one]);
    }

    [Fact]
    public void Passages_are_ranked_apart_from_their_article()
    {
        var one = Candidate(1);
        var two = Candidate(2);
        SentenceEvidence[] sentences = [Sentence(one, 0, 5f), Sentence(two, 0, 4.8f), Sentence(two, 1, 4.8f), Sentence(one, 1, -3f)];

        EvidenceRanking.Passages(sentences).ShouldBe(
            [new CandidatePassage(one, 0), new CandidatePassage(two, 0), new CandidatePassage(two, 1), new CandidatePassage(one, 1)]);
    }

    [Fact]
    public void Scores_of_any_size_are_ranked()
    {
        var one = Candidate(1);
        var two = Candidate(2);

        EvidenceRanking.Articles([Sentence(one, 0, -900f), Sentence(two, 0, -800f)]).ShouldBe([two, one]);
        EvidenceRanking.Articles([]).ShouldBeEmpty();
    }

    private static CandidateArticle Candidate(long id) => new(
        new StoredArticle(
            new Article(
                id, 1, Article.DefaultCollection, "Title", "Some text.", null, null, [], null, "en", "terminal:tester",
                DateTimeOffset.UnixEpoch, "hash"),
            []),
        1,
        new Dictionary<int, float>());

    private static SentenceEvidence Sentence(CandidateArticle candidate, int ordinal, float score) =>
        new(candidate, ordinal, ordinal, new TextSpan(0, 10), [], [], new float[Features], score, null);
}
