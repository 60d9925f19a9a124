using System.Text.Json;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Cli;

/// <summary>What the program exists for: questions about one German article, asked in English and German.</summary>
[Trait("Category", "Slow")]
public sealed class OwnersArticleTests
{
    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?", "KI-Servern umzurüsten")]
    [InlineData("Was plant Foxconn in Lordstown?", "KI-Servern umzurüsten")]
    [InlineData("How many shares did Tesla give Elon Musk?", "96 Millionen Aktien")]
    public async Task Its_questions_are_answered_with_the_sentence_that_answers(string question, string quoted)
    {
        using var folder = new TemporaryFolder();
        var answer = await AskAsync(folder, question);
        answer.GetProperty("status").GetString().ShouldBe("found");
        answer.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("quote").GetString()!)
            .ShouldContain(quote => quote.Contains(quoted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Wer ist Bundeskanzler von Österreich?")]
    [InlineData("What is the capital of France?")]
    public async Task Questions_about_something_else_are_refused(string question)
    {
        using var folder = new TemporaryFolder();
        (await AskAsync(folder, question)).GetProperty("status").GetString().ShouldBe("not_found");
    }

    private static async Task<JsonElement> AskAsync(TemporaryFolder folder, string question)
    {
        var seed = SharedData.Find("seeds/foxconn-lordstown.de.txt");
        (await NewsBotProcess.RunAsync(folder.Path, "load", seed)).Code.ShouldBe(0);
        var result = await NewsBotProcess.RunAsync(folder.Path, "ask", question, "--json");
        result.Code.ShouldBe(0, result.Error);
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
