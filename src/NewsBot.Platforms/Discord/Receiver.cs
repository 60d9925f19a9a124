using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Platforms.Discord.Commands;
using NewsBot.Platforms.Discord.Gateway;
using NewsBot.Platforms.Discord.Guilds;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord;

/// <summary>
/// Takes events from the gateway and hands each to whom it concerns, one after the other, so that messages of a
/// conversation stay in order. Nothing here waits for Discord: what takes time is done by the turn workers.
/// </summary>
internal sealed partial class Receiver(
    GuildDirectory guilds,
    GuildPresence presence,
    InteractionReceiver interactions,
    MessageReceiver messages,
    CommandRegistration registration,
    PresenceText text,
    IServiceProvider services,
    ILogger<Receiver> log) : BackgroundService, IGatewayListener
{
    /// <summary>Name of this platform in messages and in the store.</summary>
    public const string Platform = "discord";

    // Without a bound: handling an event takes microseconds, and an event that was dropped would be a silent question.
    private readonly System.Threading.Channels.Channel<Event> _events = System.Threading.Channels.Channel.CreateUnbounded<Event>(new() { SingleReader = true });

    // Once in the life of the process, however often sessions begin.
    private Task? _registration;

    /// <inheritdoc />
    public Presence? Presence => text.Current;

    /// <inheritdoc />
    public void On(int shard, string name, JsonElement data) => _events.Writer.TryWrite(new Event(shard, name, data));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await foreach (var happened in _events.Reader.ReadAllAsync(stoppingToken))
            {
                await TryAsync(happened, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task TryAsync(Event happened, CancellationToken cancellation)
    {
        try
        {
            await HandleAsync(happened, cancellation);
        }
#pragma warning disable CA1031 // One event that cannot be dealt with must not end the others.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(cause, happened.Name);
        }
#pragma warning restore CA1031
    }

    private async Task HandleAsync(Event happened, CancellationToken cancellation)
    {
        var (shard, name, data) = happened;
        switch (name)
        {
            case "INTERACTION_CREATE":
                await interactions.OnAsync(data.Deserialize<Interaction>(Json.Options)!, cancellation);
                return;
            case "MESSAGE_CREATE":
                await messages.OnAsync(data.Deserialize<Message>(Json.Options)!, cancellation);
                return;
            case "READY":
                messages.Me = data.GetProperty("user").Deserialize<User>(Json.Options)!.Id;
                _registration ??= RegisterAsync(data.GetProperty("application").Deserialize<Application>(Json.Options)!.Id, cancellation);
                break;
        }

        guilds.On(name, data);
        var shards = services.GetRequiredService<GatewayClient>().Shards.Count;
        await presence.OnAsync(name, data, shard, Math.Max(1, shards), cancellation);
    }

    private async Task RegisterAsync(Snowflake application, CancellationToken cancellation)
    {
        try
        {
            var outcome = await registration.RunAsync(application, cancellation);
            LogRegistered(outcome.Total, outcome.Changed, outcome.Removed);
        }
        catch (Exception cause) when (cause is DiscordException or OperationCanceledException or JsonException)
        {
            LogUnregistered(cause);
        }
    }

    private sealed record Event(int Shard, string Name, JsonElement Data);

    [LoggerMessage(2040, LogLevel.Error, "The event {Name} could not be dealt with.")]
    private partial void LogFailed(Exception cause, string name);

    [LoggerMessage(2041, LogLevel.Information, "{Total} commands: {Changed} registered, {Removed} removed.")]
    private partial void LogRegistered(int total, int changed, int removed);

    [LoggerMessage(2042, LogLevel.Error, "The commands could not be registered; newsbot discord register tries it again.")]
    private partial void LogUnregistered(Exception cause);
}
