using System.Text.Json;
using System.Threading.Channels;
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
/// Takes events from the gateway and hands each to whom it concerns, in lanes that do not hold each other up:
/// interactions, which Discord lets wait for three seconds only; messages and what they need to know of servers, in
/// order; and what is written to the store. Nothing here waits for Discord: that is done by the turn workers.
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
    private readonly Channel<Event> _interactions = Lane();
    private readonly Channel<Event> _messages = Lane();
    private readonly Channel<Event> _notes = Lane();

    // Once in the life of the process, however often sessions begin, unless it failed.
    private bool _isRegistered;

    /// <inheritdoc />
    public Presence? Presence => text.Current;

    /// <inheritdoc />
    public void On(int shard, string name, JsonElement data)
    {
        var happened = new Event(shard, name, data);
        if (name == "INTERACTION_CREATE")
        {
            _interactions.Writer.TryWrite(happened);
            return;
        }

        _messages.Writer.TryWrite(happened);
        if (GuildPresence.Concerns(name))
        {
            _notes.Writer.TryWrite(happened);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(
            RunAsync(_interactions, OnInteractionAsync, stoppingToken),
            RunAsync(_messages, OnMessageAsync, stoppingToken),
            RunAsync(_notes, OnNoteAsync, stoppingToken));
    }

    private async Task RunAsync(
        Channel<Event> lane, Func<Event, CancellationToken, Task> handle, CancellationToken stopping)
    {
        try
        {
            await foreach (var happened in lane.Reader.ReadAllAsync(stopping))
            {
                await TryAsync(happened, handle, stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task TryAsync(
        Event happened, Func<Event, CancellationToken, Task> handle, CancellationToken cancellation)
    {
        try
        {
            await handle(happened, cancellation);
        }
#pragma warning disable CA1031 // One event that cannot be dealt with must not end the others.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(cause, happened.Name);
        }
#pragma warning restore CA1031
    }

    private Task OnInteractionAsync(Event happened, CancellationToken cancellation) =>
        interactions.OnAsync(happened.Data.Deserialize<Interaction>(Json.Options)!, cancellation);

    private Task OnMessageAsync(Event happened, CancellationToken cancellation)
    {
        var (_, name, data) = happened;
        switch (name)
        {
            case "MESSAGE_CREATE":
                return messages.OnAsync(data.Deserialize<Message>(Json.Options)!, cancellation);
            case "READY":
                messages.Me = data.GetProperty("user").Deserialize<User>(Json.Options)!.Id;
                _ = RegisterAsync(data.GetProperty("application").Deserialize<Application>(Json.Options)!.Id, cancellation);
                break;
        }

        guilds.On(name, data);
        return Task.CompletedTask;
    }

    private Task OnNoteAsync(Event happened, CancellationToken cancellation)
    {
        var shards = services.GetRequiredService<GatewayClient>().Shards.Count;
        return presence.OnAsync(happened.Name, happened.Data, happened.Shard, Math.Max(1, shards), cancellation);
    }

    private async Task RegisterAsync(Snowflake application, CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _isRegistered, true))
        {
            return;
        }

        try
        {
            var outcome = await registration.RunAsync(application, cancellation);
            LogRegistered(outcome.Total, outcome.Changed, outcome.Removed);
        }
        catch (Exception cause) when (cause is DiscordException or OperationCanceledException or JsonException)
        {
            LogUnregistered(cause);
            Volatile.Write(ref _isRegistered, false);
        }
    }

    private static Channel<Event> Lane() =>
        System.Threading.Channels.Channel.CreateUnbounded<Event>(new() { SingleReader = true });

    private sealed record Event(int Shard, string Name, JsonElement Data);

    [LoggerMessage(2040, LogLevel.Error, "The event {Name} could not be dealt with.")]
    private partial void LogFailed(Exception cause, string name);

    [LoggerMessage(2041, LogLevel.Information, "{Total} commands: {Changed} registered, {Removed} removed.")]
    private partial void LogRegistered(int total, int changed, int removed);

    [LoggerMessage(2042, LogLevel.Error, "The commands could not be registered; newsbot discord register tries it again.")]
    private partial void LogUnregistered(Exception cause);
}
