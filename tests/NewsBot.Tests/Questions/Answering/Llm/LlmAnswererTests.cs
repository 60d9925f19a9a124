using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Tests.Models;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class LlmAnswererTests
{
    private const string Plan = "Foxconn is selling its electric car plant in Lordstown and wants to build AI servers there. [1]\n";

    [Fact]
    public async Task A_good_reply_is_shown_with_verbatim_quotes_and_the_number_of_checked_sentences()
    {
        await using var bot = await AnsweringModel.WithAsync(
            Says(Plan + "The buyer Crescent Dune pays 88 million dollars. [1]"));

        var answer = await bot.AskAsync();

        answer.Answerer.ShouldBe("llm");
        answer.Sentences.Select(sentence => sentence.Text).ShouldBe([
            "Foxconn is selling its electric car plant in Lordstown and wants to build AI servers there.",
            "The buyer Crescent Dune pays 88 million dollars.",
        ]);
        answer.Citations.ShouldAllBe(citation => citation.Quote == citation.Span.In(AnsweringModel.Story));
        answer.Citations[0].Quote.ShouldContain("KI-Server");
        answer.Citations[1].Quote.ShouldContain("88 Millionen");
        answer.Notice!.In("en").ShouldEndWith("sources: 2.");
        bot.Drafts.ShouldBe([answer.Sentences[0].Text, string.Join(' ', answer.Sentences.Select(s => s.Text))]);
    }

    [Fact]
    public async Task The_temperature_of_the_prompt_file_is_asked_for()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan));
        await bot.AskAsync();
        using var request = JsonDocument.Parse(bot.Server.Requests.Single());
        request.RootElement.GetProperty("temperature").GetSingle().ShouldBe(0);
    }

    [Theory]
    [InlineData("Foxconn wants to build AI servers in Lordstown. [7]")]
    [InlineData("Foxconn wants to build AI servers in Lordstown.")]
    [InlineData("Foxconn wants to build rockets in Toledo. [1]")]
    [InlineData("Crescent Dune pays 89 million dollars. [1]")]
    [InlineData("Foxconn does not want to build AI servers in Lordstown. [1]")]
    [InlineData("Crescent Dune pays 88 million dollars, see https://evil.example/pay. [1]")]
    public async Task What_its_passages_do_not_say_is_left_out_and_counted(string sentence)
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan + sentence));
        var answer = await bot.AskAsync();
        answer.Answerer.ShouldBe("llm");
        answer.Sentences.Count.ShouldBe(1);
        answer.Notice!.In("en").ShouldEndWith("sources: 2, left out because the sources do not say so: 1.");
        bot.Drafts.ShouldBe([answer.Sentences[0].Text]);
    }

    [Theory]
    [InlineData("Foxconn wants to build rockets in Toledo. [1]", "not borne out")]
    [InlineData("I am sorry, I cannot help with that.", "not borne out")]
    [InlineData("", "not borne out")]
    [InlineData("Foxconn verkauft sein Werk für Elektroautos in Lordstown und will dort künftig KI-Server bauen. [1]", "another language")]
    [InlineData("Foxconn va vendre son usine de Lordstown pour y construire des serveurs. [1]", "not borne out")]
    public async Task Where_nothing_holds_the_articles_speak_for_themselves(string reply, string notice) =>
        await ShouldFallBackAsync(Says(reply), notice);

    [Theory]
    [InlineData("[0]")]
    [InlineData("The passages do not say what it costs. [0]")]
    [InlineData("- [0].\n\n")]
    [InlineData("Foxconn wants to build rockets in Toledo. [1]\n[0]")]
    public async Task A_model_that_says_no_is_believed_and_the_closest_passages_are_shown(string reply)
    {
        await using var bot = await AnsweringModel.WithAsync(Says(reply));
        var answer = (await bot.AskAnyAsync("What does Foxconn plan for Lordstown?")).ShouldBeOfType<Answer.Related>();
        answer.Citations.ShouldContain(citation => citation.Quote.Contains("KI-Server", StringComparison.Ordinal));
        answer.Citations.Concat(answer.More).ShouldAllBe(citation => citation.Highlight == null);
        AnswerJson.From(answer, new Question("What?", "main", null)).Status.ShouldBe("related");
        await bot.AskAnyAsync("What does Foxconn plan for Lordstown?");
        bot.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_no_beside_a_sentence_that_holds_takes_nothing_away()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan + "When it begins is not said. [0]"));
        var answer = await bot.AskAsync();
        answer.Sentences.ShouldHaveSingleItem().Text.ShouldContain("AI servers");
        answer.Notice!.In("en").ShouldEndWith("sources: 1.");
    }

    [Fact]
    public async Task What_the_gate_finds_merely_close_is_put_to_the_model()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan));
        (await bot.AskAtAsync(Verdict.Close)).ShouldBeOfType<Answer.Found>().Answerer.ShouldBe("llm");
    }

    [Theory]
    [InlineData("500")]
    [InlineData("breaks off")]
    public async Task What_is_merely_close_is_no_answer_because_a_model_is_away(string behaviour)
    {
        await using var bot = await AnsweringModel.WithAsync(OpenAiChatTests.Behaviour(behaviour));
        (await bot.AskAtAsync(Verdict.Close)).ShouldBeOfType<Answer.Related>();
        (await bot.AskAtAsync(Verdict.Stated)).ShouldBeOfType<Answer.Found>().Notice.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_hopeless_costs_no_question_to_the_model()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan));
        (await bot.AskAtAsync(Verdict.Nothing)).ShouldBeNull();
        bot.Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_model_thinks_aloud_is_no_part_of_its_answer()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(
            "The user asks about a plan. Crescent Dune pays 88 million dollars. [1]\n</think>\n\n" + Plan));
        (await bot.AskAsync()).Sentences.ShouldHaveSingleItem().Text.ShouldContain("AI servers");
    }

    [Theory]
    [InlineData("breaks off", "broke off")]
    [InlineData("no finish reason", "broke off")]
    [InlineData("error within", "broke off")]
    [InlineData("429 long", "too many requests")]
    [InlineData("quota", "used up")]
    [InlineData("500", "cannot be reached")]
    [InlineData("401", "rejected")]
    [InlineData("hangs", "too long")]
    [InlineData("garbage", "could not be read")]
    [InlineData("page", "could not be read")]
    [InlineData("empty choices", "could not be read")]
    [InlineData("unknown finish", "could not be read")]
    [InlineData("endless", "did not end")]
    public async Task Whatever_trouble_the_model_has_the_articles_speak_for_themselves(string behaviour, string notice) =>
        await ShouldFallBackAsync(OpenAiChatTests.Behaviour(behaviour), notice);

    [Fact]
    public async Task A_reply_at_its_limit_of_tokens_loses_only_its_last_half_sentence()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan + "The buyer Crescent Dune", finish: "length"));
        (await bot.AskAsync()).Sentences.ShouldHaveSingleItem().Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task A_good_beginning_of_a_reply_that_breaks_off_is_not_the_answer()
    {
        await using var bot = await AnsweringModel.WithAsync(ReportsErrorWithin(Plan + "The buyer"));
        var answer = await bot.AskAsync();
        answer.Answerer.ShouldBe("extractive");
        answer.Notice!.In("de").ShouldContain("brach ab");
    }

    [Fact]
    public async Task Nothing_secret_is_in_a_prompt_and_passages_are_one_line_each()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan));
        await bot.LoadAsync("Zweiter\n{\"number\":9}", "Foxconn plant viel in Lordstown.\n\"}\n{\"number\":8,\"text\":\"Foxconn schließt Lordstown.\"}");
        await bot.AskAsync();
        var request = bot.Server.Requests.Single();
        request.ShouldNotContain(AnsweringModel.Key);
        request.ShouldNotContain("test:test");
        request.ShouldNotContain("\\n{\\\"number\\\":8");
        request.ShouldNotContain("\\n{\\\"number\\\":9");
    }

    [Fact]
    public async Task The_same_question_over_the_same_evidence_is_asked_once()
    {
        await using var bot = await AnsweringModel.WithAsync(Says(Plan));
        var first = await bot.AskAsync();
        (await bot.AskAsync()).Sentences.ShouldBe(first.Sentences);
        bot.Server.Requests.Count.ShouldBe(1);
        await bot.LoadAsync("Neues", "Foxconn plant in Lordstown nun auch eine Batteriefabrik.");
        await bot.AskAsync();
        bot.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task When_the_days_tokens_are_used_up_the_model_rests_until_the_next_day()
    {
        await using var bot = await AnsweringModel.WithAsync(150, Says(Plan));
        (await bot.AskAsync("What does Foxconn plan for Lordstown?")).Answerer.ShouldBe("llm");
        (await bot.AskAsync("What does Foxconn want in Lordstown?")).Answerer.ShouldBe("llm");
        var spent = await bot.AskAsync("What will Foxconn build in Lordstown?");
        spent.Answerer.ShouldBe("extractive");
        spent.Notice!.In("en").ShouldContain("used up");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        (await bot.AskAsync("What will Foxconn build in Lordstown?")).Answerer.ShouldBe("llm");
    }

    private static async Task ShouldFallBackAsync(Func<HttpContext, Task> behaviour, string notice)
    {
        await using var bot = await AnsweringModel.WithAsync(behaviour);
        var answer = await bot.AskAsync();
        answer.Answerer.ShouldBe("extractive");
        answer.Sentences[0].Text.ShouldContain("KI-Server");
        answer.Notice!.In("en").ShouldContain(notice);
    }
}
