using System.Text.Json;
using System.Text.RegularExpressions;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed partial class ResearchTests
{
    private const string Asked = "What does Foxconn plan for Lordstown, and who bought the ferry of Norbury?";
    private const string Plan = "Foxconn wants to build AI servers in Lordstown.";
    private const string Ferry = "The ferry of Norbury was bought by Harbour Invest for 3 million euros.";
    private const string Search = "news_search_articles";

    // Enough others that speak of the first half of the question, so that the second must be looked up.
    private static readonly string[] Others =
        [.. Enumerable.Range(1, 9).Select(i => $"Foxconn plant in Lordstown auch die Halle {i}, sagt Foxconn in Lordstown.")];

    [Fact]
    public async Task What_a_model_looks_up_can_be_cited_and_people_see_what_is_looked_up()
    {
        await using var bot = await BotAsync(
            CallsTool(Search, """{"query":"ferry of Norbury bought"}"""),
            Replies(request => $"{PlanOf(request)}The ferry of Norbury was bought by Harbour Invest. [{Number(request, "Ferry")}]"));

        var answer = await bot.AskAsync(Asked);

        answer.Answerer.ShouldBe("llm");
        answer.Sentences.Select(sentence => sentence.Text).ShouldBe([
            Plan, "The ferry of Norbury was bought by Harbour Invest."]);
        answer.Citations.ShouldContain(citation => citation.Quote == Ferry);
        bot.Drafts[0].ShouldBe("Searched: ferry of Norbury bought");
        var requests = bot.Server.Requests.Select(Read).ToArray();
        requests.Length.ShouldBe(2);
        Roles(requests[1]).ShouldBe(["system", "user", "assistant", "tool"]);
        Tools(requests[0]).ShouldBe(["news_search_articles", "news_read_article", "news_latest_news"], ignoreOrder: true);
        Content(requests[0], "user").ShouldContain("\"article\":1");
        requests[0].GetProperty("tools").GetRawText().ShouldNotContain("collection");
        requests.ShouldAllBe(request => request.GetProperty("max_tokens").GetInt32() == 700);
    }

    [Fact]
    public async Task A_model_that_never_stops_looking_things_up_is_stopped_after_four_rounds()
    {
        await using var bot = await BotAsync(CallsTool(Search, """{"query":"ferry"}"""));
        var answer = await bot.AskAnyAsync(Asked);
        answer.ShouldNotBeOfType<Answer.Unavailable>();
        (answer is Answer.Found { Answerer: "llm" }).ShouldBeFalse();
        bot.Server.Requests.Count.ShouldBe(5);
        Tools(Read(bot.Server.Requests.Last())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("remove_article", """{"id":1}""")]
    [InlineData("news_remove_article", """{"id":1}""")]
    [InlineData(Search, "{}")]
    [InlineData(Search, "not json")]
    [InlineData(Search, """{"query":["a","b"]}""")]
    [InlineData(Search, """{"query":"ferry","since":"yesterday"}""")]
    [InlineData("news_read_article", """{"id":"the first"}""")]
    [InlineData("news_read_article", """{"id":99999999999999999999}""")]
    [InlineData("news_read_article", """{}""")]
    [InlineData("news_latest_news", """{"topic":{}}""")]
    public async Task A_call_that_makes_no_sense_is_told_to_the_model_and_does_no_harm(string tool, string arguments)
    {
        await using var bot = await BotAsync(CallsTool(tool, arguments), Replies(PlanOf));
        var answer = await bot.AskAsync(Asked);
        answer.Answerer.ShouldBe("llm", string.Join('\n', bot.Log.Lines));
        var told = Content(Read(bot.Server.Requests.Last()), "tool");
        told.ShouldNotBeEmpty();
        told.ShouldNotContain("\"number\":");
        told.ShouldNotContain("   at ");
        told.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_number_is_as_good_an_id_as_its_digits()
    {
        await using var bot = await BotAsync(CallsTool("news_read_article", """{"id":1}"""), Replies(PlanOf));
        (await bot.AskAsync(Asked)).Answerer.ShouldBe("llm");
        bot.Drafts[0].ShouldStartWith("Read: ");
    }

    [Theory]
    [InlineData(Search, """{"query":"secret ferry of Norbury","collection":"other"}""")]
    [InlineData(Search, """{"query":"collection:other secret ferry","source":"other"}""")]
    [InlineData("news_latest_news", """{"topic":"secret ferry","collection":"other"}""")]
    public async Task A_model_cannot_look_into_another_collection(string tool, string arguments)
    {
        await using var bot = await BotAsync(CallsTool(tool, arguments), Replies(PlanOf));
        await bot.LoadAsync("Secret", "The secret ferry of Norbury is owned by nobody.", "en", collection: "other");
        await bot.AskAnyAsync(Asked);
        bot.Server.Requests.ShouldAllBe(request => !request.Contains("owned by nobody", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_even_by_the_number_of_an_article()
    {
        for (var id = 1; id < 16; id++)
        {
            await using var bot = await BotAsync(CallsTool("news_read_article", $$"""{"id":"{{id}}"}"""), Replies(PlanOf));
            await bot.LoadAsync("Secret", "The secret ferry of Norbury is owned by nobody.", "en", collection: "other");
            await bot.AskAnyAsync(Asked);
            bot.Server.Requests.Count.ShouldBe(2);
            bot.Server.Requests.ShouldAllBe(request => !request.Contains("owned by nobody", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Instructions_in_what_a_tool_returns_change_nothing()
    {
        foreach (var (text, reply) in Injections.Texts)
        {
            await using var bot = await BotAsync(CallsTool(Search, """{"query":"ferry of Norbury"}"""), Replies(request => PlanOf(request) + reply));
            await bot.LoadAsync("Ferry again", $"The ferry of Norbury sails again. {text}", "en");
            var answer = await bot.AskAsync(Asked);
            var last = Read(bot.Server.Requests.Last());
            Roles(last).ShouldBe(["system", "user", "assistant", "tool"]);
            var shown = string.Join('\n', answer.Sentences.Select(sentence => sentence.Text));
            shown.ShouldNotContain(reply.Split(" [")[0], Case.Insensitive);
            if (answer.Answerer == "llm")
            {
                answer.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Plan);
            }
        }
    }

    [Fact]
    public async Task A_reply_that_is_cut_off_within_a_call_runs_nothing()
    {
        await using var bot = await BotAsync(Sends(
            ToolChunk("""{"index":0,"id":"c","type":"function","function":{"name":"news_search_articles","arguments":"{\"query\":\"ferry\"}"}}""")));
        var answer = await bot.AskAsync(Asked);
        answer.Answerer.ShouldBe("extractive");
        answer.Notice!.In("en").ShouldContain("broke off");
        bot.Drafts.ShouldNotContain(draft => draft.StartsWith("Searched", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_without_tools_is_asked_in_one_shot_and_remembered()
    {
        await using var bot = await BotAsync(
            Refuses(400, """{"error":{"message":"phi does not support tools"}}"""), Replies(PlanOf));
        (await bot.AskAsync(Asked)).Answerer.ShouldBe("llm");
        (await bot.AskAsync(Asked + " Hm?")).Answerer.ShouldBe("llm");
        bot.Server.Requests.Select(request => Tools(Read(request)).Count > 0).ShouldBe([true, false, false]);
    }

    [Fact]
    public async Task What_was_written_before_a_call_is_no_part_of_the_answer()
    {
        await using var bot = await BotAsync(
            Sends(
                Chunk("Crescent Dune pays 88 million dollars. [1]\n"),
                ToolChunk("""{"index":0,"id":"c","type":"function","function":{"name":"news_search_articles","arguments":"{\"query\":\"ferry\"}"}}"""),
                """{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}""",
                "[DONE]"),
            Replies(PlanOf));
        (await bot.AskAsync(Asked)).Sentences.ShouldHaveSingleItem().Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task What_is_hopeless_stays_so_where_looking_further_brings_nothing()
    {
        await using var bot = await BotAsync(Says("[0]"));
        (await bot.AskAtAsync(Verdict.Nothing, Asked)).ShouldBeNull();
        bot.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_question_of_one_step_has_no_tools()
    {
        await using var bot = await BotAsync(Replies(PlanOf));
        await bot.AskAsync("What does Foxconn plan for Lordstown?");
        Tools(Read(bot.Server.Requests.Single())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_days_tokens_count_all_rounds()
    {
        await using var bot = await AnsweringModel.WithAsync(230, CallsTool(Search, """{"query":"ferry"}"""), Replies(PlanOf));
        (await bot.AskAsync(Asked)).Answerer.ShouldBe("llm");
        (await bot.AskAsync("What does Foxconn plan for Lordstown?")).Notice!.In("en").ShouldContain("used up");
    }

    private static async Task<AnsweringModel> BotAsync(params Func<Microsoft.AspNetCore.Http.HttpContext, Task>[] script)
    {
        var bot = await AnsweringModel.WithAsync(script);
        await bot.LoadAsync("Ferry sold", Ferry, "en");
        for (var i = 0; i < Others.Length; i++)
        {
            await bot.LoadAsync($"Halle {i + 1}", Others[i]);
        }

        return bot;
    }

    private static JsonElement Read(string request)
    {
        using var json = JsonDocument.Parse(request);
        return json.RootElement.Clone();
    }

    private static List<string> Roles(JsonElement request) =>
        [.. request.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()!)];

    private static List<string> Tools(JsonElement request) => request.TryGetProperty("tools", out var tools)
        ? [.. tools.EnumerateArray().Select(tool => tool.GetProperty("function").GetProperty("name").GetString()!)]
        : [];

    private static string Content(JsonElement request, string role) => string.Join('\n', request.GetProperty("messages").EnumerateArray()
        .Where(message => message.GetProperty("role").GetString() == role && message.TryGetProperty("content", out _))
        .Select(message => message.GetProperty("content"))
        .Select(content => content.ValueKind == JsonValueKind.Array
            ? string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()))
            : content.GetString()));

    private static string PlanOf(JsonElement request) => $"{Plan} [{Number(request, "Foxconn setzt")}]\n";

    /// <summary>The number under which a passage of an article was shown.</summary>
    private static string Number(JsonElement request, string title) =>
        Passage().Matches(Content(request, "user") + "\n" + Content(request, "tool"))
            .FirstOrDefault(match => match.Groups["title"].Value.StartsWith(title, StringComparison.Ordinal))?.Groups["number"].Value ?? "77";

    [GeneratedRegex("\"number\":(?<number>\\d+),\"title\":\"(?<title>[^\"]*)\"")]
    private static partial Regex Passage();
}
