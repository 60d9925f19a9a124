using NewsBot.Core.Questions;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>Summaries and comparisons in a model's words, held to their passages as answers are.</summary>
public sealed class WordingTests
{
    private const string Summed = "Foxconn wants to build AI servers in Lordstown. [1]\nThe buyer pays 99 billion dollars. [1]";

    private const string Compared =
        "Foxconn bought the factory from Lordstown Motors in 2022. [1]\nHarbour Invest bought the ferry of Norbury for 3 million euros. [2]";

    [Fact]
    public async Task A_summary_is_told_by_the_model_and_only_what_the_article_bears_out_is_shown()
    {
        await using var bot = await AnsweringModel.OverviewingAsync(Says(Summed));
        var told = (await bot.AskAnyAsync("Sum up article 1")).ShouldBeOfType<Answer.Found>();
        told.Answerer.ShouldBe("llm");
        told.Sentences.ShouldHaveSingleItem().Text.ShouldBe("Foxconn wants to build AI servers in Lordstown.");
        told.Citations.ShouldHaveSingleItem().Quote.ShouldContain("KI-Server");
        bot.Drafts.ShouldNotBeEmpty();
        bot.Server.Requests.Single().ShouldContain("You sum up one news article");
    }

    [Fact]
    public async Task Both_sides_of_a_comparison_are_shown_to_the_model()
    {
        await using var bot = await AnsweringModel.OverviewingAsync(Refuses(400), Refuses(400), Says(Compared));
        await bot.LoadAsync("Ferry sold", "The ferry of Norbury was bought by Harbour Invest for 3 million euros.", "en");
        var told = (await bot.AskAnyAsync("Compare Foxconn and the ferry of Norbury")).ShouldBeOfType<Answer.Found>();
        told.Sentences.Count.ShouldBe(2);
        told.Citations.Select(citation => citation.Title).ShouldBe(
            ["Foxconn setzt in Lordstown auf KI-Server", "Ferry sold"], ignoreOrder: true);
        bot.Server.Requests.Last().ShouldContain("You compare two things");
    }

    [Theory]
    [InlineData("Sum up article 1")]
    [InlineData("Compare Foxconn and the ferry of Norbury")]
    public async Task Where_the_model_fails_the_articles_own_sentences_are_shown(string question)
    {
        await using var bot = await AnsweringModel.OverviewingAsync(Refuses(500));
        await bot.LoadAsync("Ferry sold", "The ferry of Norbury was bought by Harbour Invest for 3 million euros.", "en");
        (await bot.AskAnyAsync(question)).ShouldBeOfType<Answer.Overview>();
    }
}
