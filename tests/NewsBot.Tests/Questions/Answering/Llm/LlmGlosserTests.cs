using System.Text.Json;
using NewsBot.Core.Questions;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class LlmGlosserTests
{
    private const string Gloss = "The buyer is the company Crescent Dune, which pays 88 million dollars for it.";

    [Fact]
    public async Task A_quote_of_another_language_has_its_translation_beside_it_on_every_surface()
    {
        await using var bot = await AnsweringModel.GlossingAsync(Says("[0]"), Replies(Translated));
        var question = "Who is the buyer of the plant in Lordstown?";
        var related = (await bot.AskAnyAsync(question)).ShouldBeOfType<Answer.Related>();

        var quoted = related.Citations.Single(citation => citation.Gloss is not null);
        quoted.Quote.ShouldContain("Crescent Dune");
        quoted.Gloss.ShouldBe(Gloss);
        AnswerText.Compose(related, new Question(question, "main", null)).ShouldContain($"Translated by a model: {Gloss}");
        AnswerJson.From(related, new Question(question, "main", null)).Citations[quoted.Number - 1].Gloss.ShouldBe(Gloss);
        bot.Server.Requests.Last().ShouldContain("into this language: English");
    }

    [Fact]
    public async Task A_translation_that_changes_a_number_is_not_shown_and_not_asked_for_again()
    {
        await using var bot = await AnsweringModel.GlossingAsync(
            Says("[0]"), Replies(request => Translated(request).Replace("88", "89", StringComparison.Ordinal)));
        for (var i = 0; i < 2; i++)
        {
            var related = (await bot.AskAnyAsync("Who is the buyer of the plant in Lordstown?")).ShouldBeOfType<Answer.Related>();
            related.Citations.ShouldAllBe(citation => citation.Gloss == null);
        }

        bot.Server.Requests.Count(request => request.Contains("You translate", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_translation_the_quotes_stand_alone()
    {
        await using var bot = await AnsweringModel.GlossingAsync(Says("[0]"), Refuses(500));
        (await bot.AskAnyAsync("Who is the buyer of the plant in Lordstown?")).ShouldBeOfType<Answer.Related>()
            .Citations.ShouldAllBe(citation => citation.Gloss == null);
    }

    [Fact]
    public async Task An_answer_that_the_model_worded_costs_no_translation()
    {
        await using var bot = await AnsweringModel.GlossingAsync(Says("Foxconn wants to build AI servers in Lordstown. [1]"));
        await bot.AskAsync();
        bot.Server.Requests.Count.ShouldBe(1);
    }

    /// <summary>The number of the quote about the buyer, with its translation.</summary>
    private static string Translated(JsonElement request)
    {
        var lines = Content(request).Split('\n');
        var line = lines.First(line => line.Contains("Crescent Dune", StringComparison.Ordinal));
        return $"[{JsonDocument.Parse(line).RootElement.GetProperty("number").GetInt32()}] {Gloss}\n[99] Nobody asked.\n";
    }

    private static string Content(JsonElement request) => request.GetProperty("messages")
        .EnumerateArray().Last().GetProperty("content").GetString()!;
}
