using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Host;
using NewsBot.Search.Index;

namespace NewsBot.Cli;

/// <summary><c>newsbot</c>: the bot itself, until it is interrupted.</summary>
internal static class StartCommand
{
    private const string HostLog = "Logging:LogLevel:Microsoft.Extensions.Hosting";

    public static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var settings = Settings.Read(invocation.GivenSettings(), quiet: false);

        // What fails at start rises to here; the host's own log of it would hide the sentence under stack traces.
        settings[HostLog] = nameof(LogLevel.None);
        await using var bot = BotHost.Build(settings);
        SettingsGuard.Check(bot.Services, invocation.Terminal.Note);
        bot.MapPlatforms();

        await bot.Services.GetRequiredService<BundledNewsLoader>().LoadAsync(invocation.Terminal.Note, cancellation);
        await bot.Services.GetRequiredService<SearchIndex>().CatchUpAsync(cancellation);

        var wanted = bot.Urls.First();
        try
        {
            await bot.StartAsync(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException or SocketException)
        {
            return invocation.Terminal.Fail(new Phrase("Cli.AddressTaken", wanted, taken.InnerException.Message));
        }
        catch (SocketException refused)
        {
            return invocation.Terminal.Fail(new Phrase("Cli.AddressTaken", wanted, refused.Message));
        }
        catch (InvalidOperationException) when (wanted.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            return invocation.Terminal.Fail(new Phrase("Settings.NoCertificate", wanted));
        }

        settings[HostLog] = nameof(LogLevel.Information);
        settings.Reload();

        // Known only now where any free port was asked for.
        var address = bot.Urls.First();
        invocation.Terminal.Say(new Phrase("Cli.Started", address));
        if (bot.Services.GetRequiredService<IOptions<BrowserOptions>>().Value.Open && Browser.HasSpectator())
        {
            Browser.TryOpen(address);
        }

        await bot.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
