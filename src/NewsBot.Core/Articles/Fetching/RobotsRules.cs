using System.Collections.Concurrent;
using System.Text;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Asks sites once a day which pages programs should leave alone.</summary>
/// <param name="fetch">Fetches a robots.txt, redirects followed.</param>
internal sealed class RobotsRules(
    Func<Uri, CancellationToken, Task<FetchResult>> fetch, string agent, TimeProvider time)
{
    private const int ManySites = 5_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan RetryPause = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (RobotsFile? File, DateTimeOffset Until)> _sites = [];

    /// <returns>Null where the page may be fetched.</returns>
    public async Task<FetchResult?> ObjectionAsync(Uri page, CancellationToken cancellation)
    {
        var site = page.GetLeftPart(UriPartial.Authority);
        if (!_sites.TryGetValue(site, out var known) || known.Until <= time.GetUtcNow())
        {
            var file = await FileAsync(new Uri(page, "/robots.txt"), cancellation);
            known = (file, time.GetUtcNow() + (file is null ? RetryPause : Lifetime));
            if (_sites.Count >= ManySites)
            {
                _sites.Clear();
            }

            _sites[site] = known;
        }

        return known.File is null ? new FetchResult.Failed(new Phrase("Fetching.NoRobots"))
            : known.File.Allows(page.PathAndQuery) ? null
            : new FetchResult.Refused(new Phrase("Fetching.Robots"));
    }

    /// <summary>
    /// RFC 9309: a site that has no such file allows all, one whose file cannot be had allows nothing.
    /// </summary>
    private async Task<RobotsFile?> FileAsync(Uri address, CancellationToken cancellation) =>
        await fetch(address, cancellation) switch
        {
            FetchResult.Fetched { Body: var body } =>
                RobotsFile.Parse(Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, RobotsFile.MaxBytes)), agent),
            FetchResult.Refused => RobotsFile.Open,
            _ => null,
        };
}
