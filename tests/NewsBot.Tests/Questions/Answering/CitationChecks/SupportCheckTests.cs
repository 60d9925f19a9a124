using System.Globalization;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Tests.Questions.Answering.Llm;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering.CitationChecks;

public sealed class SupportCheckTests(ITestOutputHelper output)
{
    private static readonly SupportCheck Check = new(Vocabularies.Shipped);

    [Fact]
    public async Task Most_false_sentences_are_caught_and_most_true_ones_kept()
    {
        var set = await ClaimSet.MakeAsync(TestContext.Current.CancellationToken);
        var judged = set.Claims.Select(claim => (Claim: claim, Verdict: Check.Check(claim.Text, claim.Language, [claim.Cited]))).ToList();
        foreach (var (claim, verdict) in judged.Where(j => j.Verdict is SupportVerdict.Supported != j.Claim.IsTrue && !j.Claim.IsHeldOut))
        {
            output.WriteLine($"{(claim.IsTrue ? "DROPPED" : "MISSED")} {claim.Kind} {(verdict as SupportVerdict.Unsupported)?.Fault}: {claim.Text}");
        }

        foreach (var group in judged.GroupBy(j => (j.Claim.IsTrue, j.Claim.Kind)).OrderBy(g => g.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(group.Key.IsTrue ? "true " : "false")} {group.Key.Kind,-28} {group.Count(),4}  right {group.Count(Right)}"));
        }

        foreach (var (name, part) in new[]
        {
            ("all", judged), ("held out", judged.FindAll(j => j.Claim.IsHeldOut)),
            ("English", judged.FindAll(j => j.Claim.Language == "en")), ("German", judged.FindAll(j => j.Claim.Language == "de")),
        })
        {
            var caught = part.Count(j => !j.Claim.IsTrue && Right(j));
            var dropped = part.Count(j => j.Claim.IsTrue && !Right(j));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {part.Count(j => j.Claim.IsTrue)} true, {part.Count(j => !j.Claim.IsTrue)} false; caught (recall) {caught / (double)part.Count(j => !j.Claim.IsTrue):P1}, precision {caught / (double)(caught + dropped):P1}, true kept {1 - (dropped / (double)part.Count(j => j.Claim.IsTrue)):P1}"));
        }

        judged.Count(j => j.Claim.IsTrue).ShouldBeGreaterThanOrEqualTo(300);
        judged.Count(j => !j.Claim.IsTrue).ShouldBeGreaterThanOrEqualTo(300);
        Share(judged, isTrue: false).ShouldBeGreaterThan(0.98);
        Share(judged, isTrue: true).ShouldBeGreaterThan(0.96);
        Share(judged.FindAll(j => j.Claim.IsHeldOut), isTrue: false).ShouldBeGreaterThan(0.97);
    }

    [Theory]
    [InlineData("Foxconn wants to build AI servers in Lordstown.", true)]
    [InlineData("Foxconn bought the factory from Lordstown Motors in 2022.", true)]
    [InlineData("Lordstown Motors bought the factory from Foxconn in 2022.", false)]
    [InlineData("Lordstown wants to build AI servers in Foxconn.", false)]
    [InlineData("Foxconn bought the factory from Lordstown Motors in 2021.", false)]
    [InlineData("The buyer Crescent Dune pays 88 billion dollars.", false)]
    [InlineData("Tesla awarded Elon Musk 96 million shares worth about 29 billion dollars.", true)]
    [InlineData("Tesla awarded Elon Musk 29 million shares worth about 96 billion dollars.", false)]
    public void Sentences_across_languages_are_held_by_what_the_article_says(string sentence, bool isHeld)
    {
        var draft = ArticlePreparation.Prepare(
            new ArticleDraft("Foxconn setzt in Lordstown auf KI-Server", AnsweringModel.Story, Language: "de"),
            new LoadRequest(Article.DefaultCollection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        var article = new Article(1, 1, "main", draft.Title, draft.Text, null, null, [], null, "de", "test:test", default, "");
        (Check.Check(sentence, "en", [new NumberedPassage(1, article, draft.Passages[0])]) is SupportVerdict.Supported).ShouldBe(isHeld);
    }

    [Fact]
    public void A_passage_of_a_single_sentence_can_bear_a_sentence_out()
    {
        const string text = "Harbour Invest bought the ferry of Norbury.";
        var draft = ArticlePreparation.Prepare(
            new ArticleDraft("Ferry", text, Language: "en"),
            new LoadRequest(Article.DefaultCollection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        var article = new Article(1, 1, "main", draft.Title, draft.Text, null, null, [], null, "en", "test:test", default, "");
        Check.Check(text, "en", [new NumberedPassage(1, article, draft.Passages[0])]).ShouldBeOfType<SupportVerdict.Supported>();
    }

    private static bool Right((ClaimSet.Claim Claim, SupportVerdict Verdict) judged) =>
        judged.Verdict is SupportVerdict.Supported == judged.Claim.IsTrue;

    private static double Share(List<(ClaimSet.Claim Claim, SupportVerdict Verdict)> judged, bool isTrue) =>
        judged.Where(j => j.Claim.IsTrue == isTrue).Average(j => Right(j) ? 1.0 : 0);
}
