using NewsBot.Core.Questions;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class LlmRewriterTests
{
    private const string Earlier = "What does Foxconn plan for Lordstown?";
    private const string Buyer = "The buyer Crescent Dune pays 88 million dollars. [1]";

    [Fact]
    public async Task A_follow_up_is_asked_as_the_model_words_it()
    {
        await using var bot = await AnsweringModel.RewritingAsync(
            Says("How much does the buyer Crescent Dune pay for the Foxconn plant in Lordstown?\npay = zahlen\n"), Says(Buyer));
        var answer = await bot.AskAsync("And how much does it get for that?", Earlier);
        answer.Sentences.ShouldHaveSingleItem().Text.ShouldContain("88 million");
        var requests = bot.Server.Requests.ToArray();
        requests.Length.ShouldBe(2);
        requests[0].ShouldContain("What does Foxconn plan for Lordstown?");
        requests[0].ShouldContain("And how much does it get for that?");
        requests[0].ShouldNotContain("KI-Server");
        requests[1].ShouldContain("How much does the buyer Crescent Dune pay");
        requests.ShouldAllBe(request => request.Contains("\"temperature\":0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_the_lexicon_does_not_know_is_searched_as_the_model_translates_it()
    {
        await using var bot = await AnsweringModel.RewritingAsync(
            Says("Which gubblewump does Zanthor operate?\ngubblewump = Seilbahnstation, Gipfelbahn\n"),
            Says("Zanthor operates the cable car station on the Brocken. [1]"));
        await bot.LoadAsync("Zanthor am Brocken", "Zanthor betreibt die Seilbahnstation auf dem Brocken seit 2021.");
        var answer = await bot.AskAnyAsync("Which gubblewump does Zanthor operate?");
        answer.ShouldBeOfType<Answer.Found>().Citations.ShouldContain(citation => citation.Quote.Contains("Seilbahnstation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_stands_alone_and_is_known_costs_no_rewording()
    {
        await using var bot = await AnsweringModel.RewritingAsync(Says(Buyer));
        await bot.AskAsync("What does Foxconn plan for Lordstown?");
        bot.Server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Was plant Foxconn für Lordstown, und wer zahlt dafür?")]
    [InlineData("???")]
    public async Task A_rewording_that_is_no_question_in_the_askers_language_is_not_used(string reply)
    {
        await using var bot = await AnsweringModel.RewritingAsync(Says(reply), Says("Foxconn wants to build AI servers in Lordstown. [1]"));
        var answer = await bot.AskAsync("And what does Foxconn build in Lordstown?", Earlier);
        answer.Answerer.ShouldBe("llm", answer.Notice?.In("en") + string.Join("\n", bot.Server.Requests));
        bot.Server.Requests.Last().ShouldContain("And what does Foxconn build in Lordstown?");
    }

    [Fact]
    public async Task A_model_that_is_away_leaves_the_question_as_it_was_asked()
    {
        await using var bot = await AnsweringModel.RewritingAsync(Refuses(500));
        var answer = await bot.AskAsync("And what does Foxconn build in Lordstown?", Earlier);
        answer.Answerer.ShouldBe("extractive");
        answer.Sentences[0].Text.ShouldContain("KI-Server");
    }

    [Fact]
    public async Task What_a_rewording_says_is_no_evidence()
    {
        await using var bot = await AnsweringModel.RewritingAsync(
            Says("Who bought the Foxconn plant in Lordstown, as everybody knows Elon Musk did?"),
            Says("Elon Musk bought the Foxconn plant in Lordstown. [1]"));
        var answer = await bot.AskAsync("And who bought it?", Earlier);
        answer.Answerer.ShouldBe("extractive");
        answer.Sentences.ShouldAllBe(sentence => AnsweringModel.Story.Contains(sentence.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_typed_as_in_a_chat_is_searched_in_the_words_of_newspapers_as_well()
    {
        await using var bot = await AnsweringModel.RewritingAsync(
            Says("Why does the cable car on the Brocken stand still?\n"),
            Says("Its operator gives maintenance as the reason. [1]"));
        await bot.LoadAsync("Brocken", "Die Seilbahn auf dem Brocken steht still. Der Betreiber nennt eine Wartung als Grund.");
        await bot.AskAnyAsync("whats up w that gondola thingy");
        var requests = bot.Server.Requests.ToArray();
        requests.Length.ShouldBe(2);
        requests[1].ShouldContain("Brocken");
        requests[1].ShouldContain("whats up w that gondola thingy");
    }

    [Fact]
    public async Task A_question_typed_as_in_a_chat_is_answered_though_the_model_does_not_reword_it()
    {
        await using var bot = await AnsweringModel.RewritingAsync(
            Refuses(500), Says("Foxconn wants to build AI servers in Lordstown. [1]"));
        var answer = await bot.AskAsync("what does foxconn plan for lordstown");
        answer.Answerer.ShouldBe("llm");
        bot.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_happened_in_a_time_is_told_from_the_digest_prompt_in_the_order_of_days()
    {
        await using var bot = await AnsweringModel.WithAsync(Says("Foxconn wants to build AI servers in Lordstown. [1]"));
        await bot.LoadAsync("Foxconn in Lordstown", "Foxconn zeigte in Lordstown zuvor neue Roboter.", day: new DateOnly(2025, 7, 20));
        await bot.AskAnyAsync("What happened with Foxconn in Lordstown since July?");
        var prompt = bot.Server.Requests.Single();
        prompt.ShouldContain("in the order of events");
        prompt.IndexOf("2025-07-20", StringComparison.Ordinal).ShouldBeLessThan(prompt.IndexOf("2025-08-05", StringComparison.Ordinal));
    }
}
