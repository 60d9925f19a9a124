using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Settings of the section <c>Fetching</c>: how pages and feeds are fetched.</summary>
public sealed class FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>
    /// Hosts of local networks that may be fetched: names (<c>intranet.example</c>), addresses (<c>10.1.2.3</c>) or
    /// networks (<c>10.1.0.0/16</c>). Everything public may be fetched anyway.
    /// </summary>
    [AllowedHostSetting]
    public IList<string> AllowedHosts { get; init; } = [];

    /// <summary>Longest body, unpacked, in bytes; 1 KB to 256 MB.</summary>
    [NumberSetting(1_024, 256 * 1024 * 1024, 16 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Redirects that are followed, 0 to 50. Browsers follow 20.</summary>
    [NumberSetting(0, 50, 10)]
    public int MaxRedirects { get; set; } = 10;

    /// <summary>Longest time for one page with all its redirects, up to 10 minutes.</summary>
    [DurationSetting("00:00:01", "00:10:00", "00:00:30")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time between the starts of two requests to one host, up to a minute.</summary>
    [DurationSetting("00:00:00", "00:01:00", "00:00:00.5")]
    public TimeSpan HostPause { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether pages that the bot itself chooses (those of feeds' items) are fetched as robots.txt asks.
    /// </summary>
    [SwitchSetting]
    public bool ObeyRobots { get; set; } = true;

    /// <summary>Where the operators of a site find who fetches from them; named in the User-Agent.</summary>
    [WebAddressSetting("https://example.org/about-our-bot", EmptyIsNone = true)]
    public Uri? ContactUrl { get; set; }
}
