using Microsoft.Playwright;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Browser;

/// <summary>One headless Chromium for all browser tests. Where there is none, they skip and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path)
        {
            return;
        }

        // What is expected of a page is waited for five seconds by default, which a loaded machine may need.
        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Timeout = Patience.Milliseconds,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-proxy-server",
            ],
        });
    }

    /// <summary>A page of its own, that fails the test when its script does.</summary>
    public async Task<IPage> OpenAsync(
        Uri address, string locale = "en-GB", ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 860)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed (Debian: apt-get install chromium).");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = locale,
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = address.ToString(),
        });
        context.SetDefaultTimeout(Patience.Milliseconds);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });
        return page;
    }

    /// <summary>A page of another program's.</summary>
    public async Task<IPage> VisitAsync(Uri address)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed (Debian: apt-get install chromium).");
        var page = await _browser.NewPageAsync(new() { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        page.SetDefaultTimeout(Patience.Milliseconds);
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>Keeps a picture of the page where NEWSBOT_SCREENSHOTS names a folder for them.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("NEWSBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
