using System.Text.Json.Nodes;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

/// <summary>The whole program in Teams, with the article that it exists for.</summary>
[Trait("Category", "Slow")]
public sealed class OwnersArticleTests
{
    private const string OtherTenant = "00000000-0000-0000-0000-0000000000b2";

    [Fact]
    public async Task The_article_is_loaded_asked_about_in_two_languages_and_removed()
    {
        var seed = SharedData.Find("seeds/foxconn-lordstown.de.txt");
        using var folder = new TemporaryFolder();
        await using var connector = await FakeConnector.StartAsync();
        connector.FileText = await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken);
        using var bot = await RunningBot.StartAsync(
            folder.File("data"), "--set", "Teams:Enabled=true", "--set", $"Teams:Admins:0={RunningTeams.Admin}",
            "--set", $"Teams:Editors:0={RunningTeams.Editor}", "--set", "Fetching:AllowedHosts:0=127.0.0.1");
        using var caller = new TeamsCaller(new Uri(bot.Address, "/api/messages"));

        // Each tenant has its own collection, so that the bundled articles are not in it.
        await SayAsync("", RunningTeams.Reader, connector.File);
        await SentAsync("Only editors");
        await SayAsync("", RunningTeams.Editor, connector.File);
        await SentAsync("done");

        await SayAsync("What does Foxconn plan for Lordstown?");
        await SentAsync("KI-Server");
        await SayAsync("Was plant Foxconn in Lordstown?");
        await SentAsync("umzurüsten");
        await SayAsync("When did they buy it?");
        await SentAsync("2022");
        await SayAsync("Wer ist Bundeskanzler von Österreich?");
        await SentAsync("beantworten das nicht");

        await SayAsync("remove 1", RunningTeams.Editor);
        await SentAsync("Only admins");
        await SayAsync("articles");
        var list = await connector.SentAsync(s => s.CardText.Contains("page 1 of 1", StringComparison.Ordinal), "the list");
        await SayAsync($"remove {Id(list.Card!)}", RunningTeams.Admin);
        await SentAsync("Removed article");
        await SayAsync("What does Foxconn plan for Lordstown now?");
        await SentAsync("There is no article to search");

        // The same as a page of the web. What an admin has removed stays away; another tenant has a collection of its
        // own.
        await SayAsync($"load {connector.Page}", RunningTeams.Reader);
        await SayAsync($"load {connector.Page}", RunningTeams.Editor);
        await SentAsync("stays removed");
        await SayAsync($"load {connector.Page}", RunningTeams.Editor, tenant: OtherTenant);
        await connector.SentAsync(s => s.CardText.Contains("/page", StringComparison.Ordinal) && s.CardText.EndsWith("New", StringComparison.Ordinal), "the page");
        await SayAsync("Was macht Foxconn mit dem Werk in Lordstown?", tenant: OtherTenant);
        await connector.SentAsync(s => s.Card?.ToJsonString().Contains(connector.Page.ToString(), StringComparison.Ordinal) == true
            && s.CardText.Contains("Quellen", StringComparison.Ordinal), "the page as a source");

        Task SayAsync(string text, string user = RunningTeams.Reader, Uri? file = null, string tenant = TestToken.TenantId) => caller.PostAsync(
            SomeActivity.Message(text, connector.Service, user: user, tenant: tenant, conversation: $"a:{tenant}", attachments: file is null ? null : new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = "lordstown.txt",
                ["content"] = new JsonObject { ["downloadUrl"] = file.ToString() },
            })));
        Task<Sent> SentAsync(string words) =>
            connector.SentAsync(s => s.Words.Contains(words, StringComparison.Ordinal), words);
    }

    private static string Id(JsonNode list) =>
        list["body"]![1]!["selectAction"]!["data"]!["id"]!.GetValue<string>().Split(':')[1];
}
