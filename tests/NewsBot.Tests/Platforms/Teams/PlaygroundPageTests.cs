using Microsoft.Playwright;
using NewsBot.Tests.Browser;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Platforms.Teams.Support;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Platforms.Teams;

/// <summary>The bot as people see it: the Agents Playground in a real browser.</summary>
[Trait("Category", "Slow")]
public sealed class PlaygroundPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Whatever fades in has done so.
    private const string FadedIn = """
        Promise.allSettled(document.getAnimations()
            .filter(shown => shown.playState === 'running' && shown.effect.getComputedTiming().endTime < 5000)
            .map(shown => shown.finished))
        """;

    [Fact]
    public async Task Answer_citation_refusal_and_load_are_to_be_seen()
    {
        await using var teams = await RunningTeams.StartAsync();
        var text = "Foxconn verkauft sein Werk in Lordstown.\n\n" + SomeAnswer.Quote + " Der Umbau beginnt in diesem Jahr.";
        var id = await teams.StoreAsync(SomeArticle.With(text, "Foxconn baut KI-Server in Lordstown", publisher: "Nachrichten heute"));
        teams.Answers.On(
            "What does Foxconn plan?",
            SomeAnswer.Found(article: id, start: text.IndexOf(SomeAnswer.Quote, StringComparison.Ordinal)));
        await using var playground = await Playground.StartAsync(teams.Endpoint);
        var page = await chromium.VisitAsync(playground.Address);

        await WriteAsync(page, "What does Foxconn plan?");
        await Assertions.Expect(page.GetByText("Nachrichten heute").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "teams-answer");

        await page.GetByText("1", new() { Exact = true }).Last.HoverAsync();
        await Assertions.Expect(page.GetByText(SomeAnswer.Quote, new() { Exact = true }).Last).ToBeVisibleAsync();
        await page.EvaluateAsync(FadedIn);
        await Chromium.PictureAsync(page, "teams-citation");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show quotes" }).ClickAsync();
        await Chromium.PictureAsync(page, "teams-quotes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show [1] in the article" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Der Umbau beginnt in diesem Jahr.").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "teams-article");

        await WriteAsync(page, "Who is the chancellor of Austria?");
        await Assertions.Expect(page.GetByText("Austria has a new government").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "teams-refusal");

        await WriteAsync(page, "load https://news.example/ohio");
        await Assertions.Expect(page.GetByText("done", new() { Exact = true }).First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "teams-load");
        await WriteAsync(page, "help");
        await Assertions.Expect(page.GetByText("remove NUMBER").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "teams-help");
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        var field = page.Locator("[data-lexical-editor=true]").First;
        await field.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }
}
