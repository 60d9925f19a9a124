using Microsoft.Playwright;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Browser;

/// <summary>A first minute in the browser, with the program as it is started by a newcomer.</summary>
[Trait("Category", "Slow")]
public sealed class WholeProgramTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_newcomer_asks_reads_the_source_loads_an_article_and_asks_about_it()
    {
        using var folder = new TemporaryFolder();
        using var bot = await RunningBot.StartAsync(folder.Path);
        var page = await chromium.OpenAsync(bot.Address);

        await page.Locator(".example", new() { HasText = "Lordstown" }).ClickAsync();
        await Assertions.Expect(page.Locator(".card").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "whole-answer");
        var quote = await page.Locator(".card .quote").First.TextContentAsync();
        await page.Locator(".cite").First.ClickAsync();
        await Assertions.Expect(page.Locator("#reader-text mark").First).ToBeInViewportAsync();
        string.Concat(await page.Locator("#reader-text mark").AllTextContentsAsync()).ShouldBe(quote);
        await Chromium.PictureAsync(page, "whole-reader");
        await page.Keyboard.PressAsync("Escape");

        await AskAsync(page, "How much flour does an onion tart need?");
        await Assertions.Expect(page.Locator(".refusal, .related")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".related mark")).ToHaveCountAsync(0);
        await Chromium.PictureAsync(page, "whole-refusal");

        await page.Locator("#open-loader").ClickAsync();
        await page.Locator("#load-text").FillAsync(
            "Zwiebelmarkt in Weimar\n\nDer Zwiebelmarkt in Weimar zog in diesem Jahr 320.000 Besucher an. "
            + "Die Veranstalter sprachen von einem Rekord.");
        await page.Locator("#pane-text button").ClickAsync();
        await Assertions.Expect(page.Locator(".job[data-state=done]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await AskAsync(page, "Wie viele Besucher hatte der Zwiebelmarkt in Weimar?");

        await Assertions.Expect(page.Locator(".turn").Last.Locator(".sentences")).ToContainTextAsync("320.000 Besucher");
        await Chromium.PictureAsync(page, "whole-loaded");
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.Locator("#question").FillAsync(question);
        await page.Locator("#question").PressAsync("Enter");
    }
}
