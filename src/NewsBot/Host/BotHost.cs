using Microsoft.Extensions.Options;
using NewsBot.Discord;
using NewsBot.Discord.Settings;
using NewsBot.Mcp;
using NewsBot.Teams;
using NewsBot.Web;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Host;

/// <summary>
/// Puts the running bot together: the services of the command line, background work, and the platforms.
/// </summary>
internal static class BotHost
{
    // Time for answers that are being given, batches that are being stored, and the index's last file.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static WebApplication Build(IConfiguration settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddConfiguration(settings);
        builder.WebHost.UseKestrel();

        // Options are read from the settings themselves: seen through the builder's, an empty value is as good as none.
        builder.Services
            .AddSingleton(settings)
            .Configure<HostOptions>(options => options.ShutdownTimeout = Patience)
            .AddSingleton<IHostLifetime, CommandLifetime>()
            .AddNewsBotLogging(settings)
            .AddNewsBot()
            .AddBackgroundWork()
            .AddRouting()
            .AddWeb()
            .AddTeams();
        builder.Services.AddHealthChecks().AddCheck<ModelsHealth>("models").AddCheck<LoopsHealth>("loops");
        if (!string.IsNullOrEmpty(settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"]))
        {
            builder.Services.AddDiscord();
        }

        return builder.Build();
    }

    /// <summary>Opens the bot's doors; its settings must have been checked.</summary>
    public static void MapPlatforms(this WebApplication bot)
    {
        bot.MapWeb();
        bot.MapTeams();

        // Who may write may also let an assistant ask: an open page must not become a tool of other sites.
        bot.MapMcpServer(bot.Services.GetRequiredService<IOptions<WebOptions>>().Value.Collection).RequireWriteAccess();
    }
}

/// <summary>Leaves signals to the command line, which handles them for every verb in the same way.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
