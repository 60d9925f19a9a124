using System.Text.Json;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Cli;

/// <summary><c>newsbot ask</c> as scripts rely on it.</summary>
[Trait("Category", "Slow")]
public sealed class AskContractTests
{
    private static readonly string[] AnswerFields =
        ["status", "language", "answerer", "answer", "sentences", "citations", "searched", "elapsedMs"];

    private static readonly string[] CitationFields =
    [
        "number", "articleId", "title", "publisher", "published", "url", "language", "quote", "start", "end", "highlight",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_found_answer_has_every_field_of_the_contract()
    {
        using var folder = new TemporaryFolder();
        await LoadOneAsync(folder);

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "ask", $"How much did the new bridge in {SomeNews.Place(1)} cost?", "--json");

        result.Code.ShouldBe(0, result.Error);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Fields(answer).ShouldBe(AnswerFields);
        answer.GetProperty("status").GetString().ShouldBe("found");
        answer.GetProperty("language").GetString().ShouldBe("en");
        answer.GetProperty("answerer").GetString().ShouldBe("extractive");
        answer.GetProperty("elapsedMs").GetDouble().ShouldBeGreaterThan(0);
        var searched = answer.GetProperty("searched");
        searched.GetProperty("articles").GetInt32().ShouldBe(1);
        searched.GetProperty("from").GetString().ShouldBe("2025-03-04");
        searched.GetProperty("to").GetString().ShouldBe("2025-03-04");
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
        {
            Fields(citation).ShouldBe(CitationFields);
            citation.GetProperty("articleId").ValueKind.ShouldBe(JsonValueKind.String);
            citation.GetProperty("published").GetString().ShouldBe("2025-03-04");
            var quote = citation.GetProperty("quote").GetString();
            SomeNews.Text(1)[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()].ShouldBe(quote);
        }

        foreach (var sentence in answer.GetProperty("sentences").EnumerateArray())
        {
            Fields(sentence).ShouldBe(["text", "citations"]);
        }
    }

    [Fact]
    public async Task A_refusal_is_done_and_says_why_and_what_is_nearest()
    {
        using var folder = new TemporaryFolder();
        await LoadOneAsync(folder);

        var result = await NewsBotProcess.RunAsync(folder.Path, "ask", "What is the capital of France?", "--json");

        result.Code.ShouldBe(0, result.Error);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        answer.GetProperty("status").GetString().ShouldBe("not_found");
        answer.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        answer.GetProperty("nearest").ValueKind.ShouldBe(JsonValueKind.Array);
        answer.GetProperty("sentences").GetArrayLength().ShouldBe(0);
        answer.GetProperty("citations").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_period_is_obeyed()
    {
        using var folder = new TemporaryFolder();
        await LoadOneAsync(folder);

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "ask", "How much did the bridge cost?", "--since", "2025-03-05", "--json");

        JsonDocument.Parse(result.Output).RootElement.GetProperty("status").GetString().ShouldBe("not_found");
    }

    [Fact]
    public async Task A_new_bot_loads_its_bundled_collection_before_it_answers_and_says_so_beside_the_answer()
    {
        using var folder = new TemporaryFolder();

        var result = await NewsBotProcess.RunAsync(folder.Path, "ask", "What does Foxconn plan for Lordstown?", "--json");

        result.Code.ShouldBe(0, result.Error);
        result.Error.ShouldContain("Bundled:Load");
        JsonDocument.Parse(result.Output).RootElement.GetProperty("status").GetString().ShouldBe("found");

        var second = await NewsBotProcess.RunAsync(folder.Path, "ask", "What does Foxconn plan for Lordstown?", "--json");
        second.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_setting_keeps_the_bundled_collection_out()
    {
        using var folder = new TemporaryFolder();

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "ask", "What does Foxconn plan for Lordstown?", "--json", "--set", "Bundled:Load=false");

        var answer = JsonDocument.Parse(result.Output).RootElement;
        answer.GetProperty("status").GetString().ShouldBe("not_found");
        answer.GetProperty("reason").GetString().ShouldBe("nothing_to_search");
        answer.GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Without_json_a_person_reads_plain_lines_without_escape_sequences()
    {
        using var folder = new TemporaryFolder();
        var hostile = JsonSerializer.Serialize(new
        {
            title = "New bridge \u001b[31mopened\u001b[0m [bold]here[/]",
            text = SomeNews.Text(1),
        });
        await File.WriteAllTextAsync(folder.File("news.jsonl"), hostile, Cancellation);
        await NewsBotProcess.RunAsync(folder.Path, "load", folder.File("news.jsonl"));

        var result = await NewsBotProcess.RunAsync(folder.Path, "ask", $"What did the bridge in {SomeNews.Place(1)} cost?");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("8 million");
        result.Output.ShouldContain("[bold]here[/]");
        result.Output.ShouldNotContain('\u001b');
    }

    private static async Task LoadOneAsync(TemporaryFolder folder)
    {
        var file = folder.File("news.jsonl");
        await File.WriteAllTextAsync(file, SomeNews.JsonLine(1), Cancellation);
        (await NewsBotProcess.RunAsync(folder.Path, "load", file)).Code.ShouldBe(0);
    }

    private static IEnumerable<string> Fields(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
