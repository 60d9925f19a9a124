using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Questions;
using NewsBot.Tests.Browser;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

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
        var arrived = new TaskCompletionSource();
        var pages = new FixedPages { Gate = arrived.Task }
            .Add("/ohio", "Foxconn in Ohio\n\n" + SomeAnswer.Quote).Add("/empty", "");
        await using var teams = await RunningTeams.StartAsync(services => services.AddSingleton<IPageFetcher>(pages));
        var text = "Foxconn verkauft sein Werk in Lordstown.\n\n" + SomeAnswer.Quote + " Der Umbau beginnt in diesem Jahr.";
        var id = await teams.StoreAsync(SomeArticle.With(text, "Foxconn baut KI-Server in Lordstown", publisher: "Nachrichten heute"));
        teams.Answers.On(
            "What does Foxconn plan?",
            SomeAnswer.Found(article: id, start: text.IndexOf(SomeAnswer.Quote, StringComparison.Ordinal)));
        var stream = new TaskCompletionSource();
        teams.Answers.On("And what else?", async (_, progress, cancellation) =>
        {
            while (!stream.Task.IsCompleted)
            {
                // As a model does that writes on: what comes too soon after the last part is passed over.
                progress!.Report(new AnswerDraft("Foxconn will build"));
                await Task.WhenAny(stream.Task, Task.Delay(200, cancellation));
            }

            return SomeAnswer.NotFound();
        });
        await using var playground = await Playground.StartAsync(teams.Endpoint);
        var page = await chromium.VisitAsync(playground.Address);

        await SeenAsync(page.GetByText("Hello, I answer questions").First);

        await WriteAsync(page, "What does Foxconn plan?");
        await SeenAsync(page.GetByText("Nachrichten heute").First);
        await Chromium.PictureAsync(page, "teams-answer");

        await page.GetByText("1", new() { Exact = true }).Last.HoverAsync();
        await SeenAsync(page.GetByText(SomeAnswer.Quote, new() { Exact = true }).Last);
        await page.EvaluateAsync(FadedIn);
        await Chromium.PictureAsync(page, "teams-citation");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show quotes" }).ClickAsync();
        await Chromium.PictureAsync(page, "teams-quotes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show [1] in the article" }).ClickAsync();
        await SeenAsync(page.GetByText("Der Umbau beginnt in diesem Jahr.").First);
        await Chromium.PictureAsync(page, "teams-article");

        await WriteAsync(page, "Who is the chancellor of Austria?");
        await SeenAsync(page.GetByText("Austria has a new government").First);
        await Chromium.PictureAsync(page, "teams-refusal");

        await WriteAsync(page, "load https://news.example/ohio");
        await SeenAsync(page.GetByText("running", new() { Exact = true }).First);
        await Chromium.PictureAsync(page, "teams-loading");
        arrived.SetResult();
        await SeenAsync(page.GetByText("done", new() { Exact = true }).First);
        await Chromium.PictureAsync(page, "teams-load");
        await WriteAsync(page, "load https://news.example/empty");
        await SeenAsync(page.GetByText("Not usable").First);
        await Chromium.PictureAsync(page, "teams-load-refused");

        await WriteAsync(page, "And what else?");
        await SeenAsync(page.GetByText("Foxconn will").First);
        await Chromium.PictureAsync(page, "teams-stream");
        stream.SetResult();
        await WriteAsync(page, "help");
        await SeenAsync(page.GetByText("remove NUMBER").First);
        await Chromium.PictureAsync(page, "teams-help");
    }

    private static Task SeenAsync(ILocator part) => Assertions.Expect(part).ToBeVisibleAsync();

    private static async Task WriteAsync(IPage page, string text)
    {
        var field = page.Locator("[data-lexical-editor=true]").First;
        await field.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(field).ToHaveTextAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }
}
