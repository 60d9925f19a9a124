using System.Text.Json;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Cli;

/// <summary><c>newsbot explain</c> as scripts rely on it.</summary>
[Trait("Category", "Slow")]
public sealed class ExplainContractTests
{
    private const string Question = "Who resigned from the board of Siemens last week?";

    [Fact]
    public async Task A_question_is_one_line_with_every_field_of_the_contract()
    {
        using var folder = new TemporaryFolder();

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "explain", Question, "--asked-on", "2024-05-15", "--json");

        result.Code.ShouldBe(0, result.Error);
        var explained = JsonDocument.Parse(result.Output).RootElement;
        explained.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["question", "language", "kind", "concepts", "period", "source", "followUp"]);
        explained.GetProperty("question").GetString().ShouldBe(Question);
        explained.GetProperty("language").GetString().ShouldBe("en");
        explained.GetProperty("kind").GetString().ShouldBe("person");
        explained.GetProperty("concepts").EnumerateArray().ShouldContain(concept => concept.GetString() == "resigned");
        explained.GetProperty("period").GetRawText().ShouldBe(
            """{"from":"2024-05-06","until":"2024-05-12","binding":true}""");
        explained.GetProperty("source").ValueKind.ShouldBe(JsonValueKind.Null);
        explained.GetProperty("followUp").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Standard_input_has_one_question_a_line()
    {
        using var folder = new TemporaryFolder();
        using var newsBot = NewsBotProcess.Start(
            folder.Path, "explain", "-", "--asked-on", "2024-05-15", "--json");
        await newsBot.Input.WriteAsync("Was geschah vor 2020?\nAnd why?\n\nWho founded Wirecard?\n");
        newsBot.Input.Close();

        var result = await newsBot.EndAsync();

        // The empty line is told beside the result.
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("3");
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Count.ShouldBe(3);
        lines[0].GetProperty("period").GetRawText().ShouldBe("""{"from":null,"until":"2019-12-31","binding":false}""");
        lines[1].GetProperty("followUp").GetBoolean().ShouldBeTrue();
        lines[2].GetProperty("period").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_publisher_of_the_store_is_the_source()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.File("article.json"),
            JsonSerializer.Serialize(
                new { title = SomeNews.Title(1), text = SomeNews.Text(1), publisher = "Morning Post" }),
            TestContext.Current.CancellationToken);
        (await NewsBotProcess.RunAsync(folder.Path, "load", folder.File("article.json"))).Code.ShouldBe(0);

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "explain", "What does the Morning Post say about the bridge?", "--json");

        JsonDocument.Parse(result.Output).RootElement.GetProperty("source").GetString().ShouldBe("Morning Post");
    }

    [Fact]
    public async Task A_person_reads_lines_in_the_language_of_the_terminal()
    {
        using var folder = new TemporaryFolder();

        var result = await NewsBotProcess.RunAsync(
            folder.Path, "explain", "Wer", "trat", "im", "März", "zurück?", "--asked-on", "2024-05-15", "--language",
            "de");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("Person oder Gruppe");
        result.Output.ShouldContain("2024-03-01 bis 2024-03-31");
    }
}
