using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Background;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord;

/// <summary>
/// Takes events from the gateway and hands each to whom it concerns, in lanes that do not hold each other up:
/// interactions, which Discord lets wait for three seconds only; messages and what they need to know of servers, in
/// order; and what is written to the store. Nothing here waits for Discord: that is done by the turn workers.
/// </summary>
internal sealed partial class DiscordReceiver(
    GuildDirectory guilds,
    GuildPresence presence,
    InteractionReceiver interactions,
    MessageReceiver messages,
    CommandRegistration registration,
    PresenceText text,
    IServiceProvider services,
    TimeProvider time,
    ILogger<DiscordReceiver> log) : BackgroundLoop(Pauses, time, log), IGatewayListener
{
    /// <summary>Name of this platform in messages and in the store.</summary>
    public const string Platform = "discord";

    private static readonly BackOff Pauses = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

    private readonly ILogger _log = log;

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

    protected override Task RunAsync(CancellationToken stopping) => Task.WhenAll(
        RepeatAsync(cancellation => HandleNextAsync(_interactions, OnInteractionAsync, cancellation), stopping),
        RepeatAsync(cancellation => HandleNextAsync(_messages, OnMessageAsync, cancellation), stopping),
        RepeatAsync(cancellation => HandleNextAsync(_notes, OnNoteAsync, cancellation), stopping));

    private async Task<TimeSpan?> HandleNextAsync(
        Channel<Event> lane, Func<Event, CancellationToken, Task> handle, CancellationToken cancellation)
    {
        await TryAsync(await lane.Reader.ReadAsync(cancellation), handle, cancellation);
        return TimeSpan.Zero;
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

    [LoggerMessage(1440, LogLevel.Error, "The event {Name} could not be dealt with.")]
    private partial void LogFailed(Exception cause, string name);

    [LoggerMessage(1441, LogLevel.Information, "{Total} commands: {Changed} registered, {Removed} removed.")]
    private partial void LogRegistered(int total, int changed, int removed);

    [LoggerMessage(1442, LogLevel.Error, "The commands could not be registered; newsbot discord register tries it again.")]
    private partial void LogUnregistered(Exception cause);
}
