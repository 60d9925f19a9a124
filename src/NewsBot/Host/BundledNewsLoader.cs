using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Gives a new bot something to answer from, unless a setting says that it must not.</summary>
internal sealed class BundledNewsLoader(BundledCollection bundled, IOptions<BundledOptions> options)
{
    /// <param name="say">Told once if something was loaded; nothing is for a store that has been used.</param>
    public async Task LoadAsync(Action<Phrase> say, CancellationToken cancellation)
    {
        var loaded = options.Value.Load ? await bundled.LoadAsync(cancellation) : 0;
        if (loaded > 0)
        {
            say(new Phrase("Cli.BundledLoaded", loaded, BundledOptions.Setting));
        }
    }
}
