using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>Registers the Discord platform.</summary>
public static class DiscordServices
{
    // Interactions come in bursts, each with a deferral of its own that must not wait for the others.
    private const int MaxConnections = 100;

    /// <summary>Adds what looks at Discord from outside: doctor check and registration. Connects to nothing.</summary>
    public static IServiceCollection AddDiscordTools(this IServiceCollection services)
    {
        services.AddSettings<DiscordOptions>(DiscordOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new GatewayTimings());
        services.TryAddSingleton(new RestTimings());
        services.TryAddSingleton(provider => new RestClient(
            Http(),
            provider.GetRequiredService<IOptions<DiscordOptions>>(),
            provider.GetRequiredService<RateLimits>(),
            provider.GetRequiredService<InvalidRequests>(),
            provider.GetRequiredService<RestTimings>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<RestClient>>()));
        services.TryAddSingleton(provider => new GlobalLimit(
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value.RequestsPerSecond,
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new InvalidRequests(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<RateLimits>();
        services.TryAddSingleton<CommandRegistration>();
        services.TryAddSingleton(provider => new Registration(
            provider.GetRequiredService<RestClient>(),
            provider.GetRequiredService<CommandRegistration>(),
            provider.GetRequiredService<IOptions<DiscordOptions>>()));
        services.AddSingleton<IDoctorCheck, DiscordCheck>();
        return services;
    }

    /// <summary>
    /// Adds the Discord platform. Expects the chat, the store, and <see cref="AddDiscordTools"/>; only where
    /// <see cref="DiscordOptions.Token"/> is set.
    /// </summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services)
    {
        services.AddSingleton<GuildDirectory>();
        services.AddSingleton<GuildSettings>();
        services.AddSingleton<GuildPresence>();
        services.AddSingleton<Conversations>();
        services.AddSingleton(provider => new Attachments(Http(), provider.GetRequiredService<IOptions<DiscordOptions>>()));
        services.AddSingleton<SettingsCommand>();
        services.AddSingleton<RightsCommand>();
        services.AddSingleton<InteractionReader>();
        services.AddSingleton<Suggestions>();
        services.AddSingleton<TurnPoster>();
        services.AddSingleton<INoticeOutlet, DiscordNoticeOutlet>();
        services.AddSingleton<InteractionReceiver>();
        services.AddSingleton<MessageReceiver>();
        services.AddSingleton<IdentifyGate>();
        services.AddSingleton<PresenceText>();
        services.AddSingleton<DiscordReceiver>();
        services.AddSingleton<IGatewayListener>(provider => provider.GetRequiredService<DiscordReceiver>());
        services.AddSingleton<GatewayClient>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<PresenceText>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<DiscordReceiver>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<GatewayClient>());
        services.AddHostedService<GuildCleanup>();
        services.AddHealthChecks().AddCheck<GatewayHealth>(DiscordReceiver.Platform);
        return services;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client owns its handler and lives as long as the program.")]
    private static HttpClient Http()
    {
        var http = new HttpClient(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = MaxConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
        })
        {
            // Each attempt has a limit of its own.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd($"DiscordBot (https://newsbot.invalid, {ProductVersion.Number})");
        return http;
    }
}
