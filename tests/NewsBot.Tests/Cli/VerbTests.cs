using System.Text.Json;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Cli;

/// <summary>The other verbs and the exit codes, as scripts rely on them.</summary>
[Trait("Category", "Slow")]
public sealed class VerbTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", " ")]
    [InlineData("ask", "question", "--nope")]
    [InlineData("ask", "question", "--since", "yesterday")]
    [InlineData("ask", "question", "--since", "2025-02-01", "--until", "2025-01-01")]
    [InlineData("load")]
    [InlineData("load", "--nope", "file.txt")]
    [InlineData("articles")]
    [InlineData("articles", "show", "abc")]
    [InlineData("articles", "list", "--page", "0")]
    [InlineData("import")]
    [InlineData("backup")]
    [InlineData("doctor", "--set", "nonsense")]
    [InlineData("doctor", "--language", "fr")]
    [InlineData("dance")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence_and_touches_nothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var data = folder.File("data");

        var result = await NewsBotProcess.RunAsync(data, arguments);

        result.Code.ShouldBe(2, result.Error);
        result.Error.ShouldNotBeEmpty();
        result.Error.ShouldNotContain("   at ");
        result.Output.ShouldBeEmpty();
        Directory.Exists(data).ShouldBeFalse();
    }

    [Theory]
    [InlineData("articles", "show", "99")]
    [InlineData("articles", "remove", "99")]
    [InlineData("articles", "restore", "99")]
    [InlineData("load", "no-such-file.txt")]
    [InlineData("import", "no-such-file.jsonl")]
    [InlineData("restore", "no-such-file.db")]
    [InlineData("backup", "/proc/newsbot.db")]
    [InlineData("articles", "list", "--set", "Web:Urll=x")]
    public async Task What_cannot_be_done_ends_with_1_and_a_sentence(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = await NewsBotProcess.RunAsync(folder.Path, arguments);

        result.Code.ShouldBe(1, result.Error);
        result.Error.ShouldNotBeEmpty();
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_load_is_told_of_shows_its_changes_and_is_taken_back()
    {
        using var folder = new TemporaryFolder();
        var (file, data) = (folder.File("news.json"), folder.File("data"));
        foreach (var price in (string[])["five", "nine"])
        {
            await File.WriteAllTextAsync(
                file, $$"""{"title":"Bridge","text":"It costs {{price}} million.","url":"https://a.example/1"}""", Cancellation);
            (await NewsBotProcess.RunAsync(data, "load", file)).Code.ShouldBe(0);
        }

        var changes = await NewsBotProcess.RunAsync(data, "articles", "show", "1", "--changes");
        var before = await NewsBotProcess.RunAsync(data, "articles", "show", "1", "--version", "1", "--json");
        var undone = await NewsBotProcess.RunAsync(data, "undo", "2");
        var audit = await NewsBotProcess.RunAsync(data, "audit", "--json");
        var status = await NewsBotProcess.RunAsync(data, "status", "--json");

        changes.Output.ShouldContain("− It costs five million.");
        changes.Output.ShouldContain("+ It costs nine million.");
        JsonDocument.Parse(before.Output).RootElement.GetProperty("text").GetString().ShouldBe("It costs five million.");
        undone.Code.ShouldBe(0, undone.Error);
        audit.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString())
            .ShouldBe(["undo", "load", "load"]);
        JsonDocument.Parse(status.Output).RootElement.GetProperty("loads")[1].GetProperty("added").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Loading_prints_one_line_for_each_item_with_the_fields_of_the_contract()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.jsonl");
        await File.WriteAllLinesAsync(
            file, [SomeNews.JsonLine(1), "{\"title\":\"only a title\"}", SomeNews.JsonLine(1), SomeNews.JsonLine(2)], Cancellation);

        var result = await NewsBotProcess.RunAsync(folder.File("data"), "load", file, "--json");

        result.Code.ShouldBe(0, result.Error);
        var lines = result.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => line.GetProperty("status").GetString()).ShouldBe(["added", "rejected", "duplicate", "added"]);
        lines[0].EnumerateObject().Select(field => field.Name)
            .ShouldBe(["source", "status", "articleId", "title", "language", "passages"]);
        lines[0].GetProperty("language").GetString().ShouldBe("en");
        lines[0].GetProperty("passages").GetInt32().ShouldBeGreaterThan(0);
        lines[1].EnumerateObject().Select(field => field.Name).ShouldBe(["source", "status", "reason"]);
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Standard_input_is_a_source()
    {
        using var folder = new TemporaryFolder();
        using var load = NewsBotProcess.Start(folder.Path, "load", "-", "--json");
        await load.Input.WriteLineAsync(SomeNews.JsonLine(4));
        load.Input.Close();

        var result = await load.EndAsync();

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain(SomeNews.Title(4));
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_elsewhere()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, 20).Select(SomeNews.JsonLine), Cancellation);
        await NewsBotProcess.RunAsync(folder.File("one"), "import", file);

        (await NewsBotProcess.RunAsync(folder.File("one"), "export", folder.File("out.jsonl"))).Code.ShouldBe(0);
        (await NewsBotProcess.RunAsync(folder.File("two"), "import", folder.File("out.jsonl"))).Code.ShouldBe(0);

        var again = await NewsBotProcess.RunAsync(folder.File("two"), "export", "-");
        again.Output.ShouldBe(await File.ReadAllTextAsync(folder.File("out.jsonl"), Cancellation));
        again.Lines.Count().ShouldBe(20);
    }

    [Fact]
    public async Task A_backup_brings_back_what_was_there()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("news.jsonl"), SomeNews.JsonLine(1), Cancellation);
        var data = folder.File("data");
        await NewsBotProcess.RunAsync(data, "load", folder.File("news.jsonl"));
        (await NewsBotProcess.RunAsync(data, "backup", folder.File("backup.db"))).Code.ShouldBe(0);
        (await NewsBotProcess.RunAsync(data, "backup", folder.File("backup.db"))).Code.ShouldBe(1);
        await NewsBotProcess.RunAsync(data, "articles", "remove", "1");

        (await NewsBotProcess.RunAsync(data, "restore", folder.File("backup.db"))).Code.ShouldBe(0);

        (await NewsBotProcess.RunAsync(data, "articles", "show", "1")).Output.ShouldContain(SomeNews.Title(1));
        (await NewsBotProcess.RunAsync(data, "doctor", "--json")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_removed_article_can_be_listed_and_brought_back()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("news.jsonl"), SomeNews.JsonLine(1), Cancellation);
        var data = folder.File("data");
        await NewsBotProcess.RunAsync(data, "load", folder.File("news.jsonl"));

        (await NewsBotProcess.RunAsync(data, "articles", "remove", "1", "--json")).Output
            .ShouldBe("{\"articleId\":\"1\",\"status\":\"removed\"}\n");
        (await NewsBotProcess.RunAsync(data, "articles", "list", "--json")).Output.ShouldBeEmpty();
        (await NewsBotProcess.RunAsync(data, "articles", "list", "--removed", "--json")).Output.ShouldContain("\"id\":\"1\"");
        (await NewsBotProcess.RunAsync(data, "articles", "restore", "1")).Code.ShouldBe(0);
        (await NewsBotProcess.RunAsync(data, "articles", "list", "--json")).Output.ShouldContain("\"id\":\"1\"");
    }

    [Fact]
    public async Task Sentences_for_people_are_in_the_language_that_was_asked_for()
    {
        using var folder = new TemporaryFolder();
        var result = await NewsBotProcess.RunAsync(folder.Path, "articles", "show", "99", "--language", "de");
        result.Error.ShouldContain("Es gibt keinen Artikel 99.");
    }

    [Fact]
    public async Task The_program_runs_from_any_folder_and_leaves_nothing_there()
    {
        using var folder = new TemporaryFolder();
        var before = Directory.GetFileSystemEntries(AppContext.BaseDirectory).Length;
        (await NewsBotProcess.RunAsync(folder.File("data"), "reindex")).Code.ShouldBe(0);
        Directory.GetFileSystemEntries(AppContext.BaseDirectory).Length.ShouldBe(before);
    }
}
