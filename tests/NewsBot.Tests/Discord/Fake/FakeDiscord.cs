using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>
/// A Discord of one's own on loopback: gateway, REST interface with its limits, interactions, attachments. Faithful
/// enough that discord.js works against it (see PeerTests). Tests drive it as a user would.
/// </summary>
internal sealed class FakeDiscord : IAsyncDisposable
{
    public const string Token = "fake.token.of-the-bot";
    public const ulong BotId = 900_000_000_000_000_001;
    public const ulong ApplicationId = 900_000_000_000_000_001;

    private static long _lastId = 1_200_000_000_000_000_000;

    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSignal();

    private FakeDiscord(WebApplication app)
    {
        _app = app;
        Gateway = new FakeGateway(this);
        Rest = new FakeRest(this);
    }

    public FakeGateway Gateway { get; }

    public FakeRest Rest { get; }

    public string Address { get; private set; } = "";

    /// <summary>Guilds by id, in the form of GUILD_CREATE.</summary>
    public ConcurrentDictionary<ulong, JsonObject> Guilds { get; } = new();

    public ConcurrentDictionary<ulong, FakeInteraction> Interactions { get; } = new();

    /// <summary>Every message of every channel, in the order of posting.</summary>
    public ConcurrentDictionary<ulong, FakeMessage> Messages { get; } = new();

    public List<JsonObject> Commands { get; } = [];

    /// <summary>Files at the address of attachments.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>A file whose response is held back until the result is set.</summary>
    public TaskCompletionSource Hold(string path, string text)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Held[path] = held.Task;
        Files[path] = System.Text.Encoding.UTF8.GetBytes(text);
        return held;
    }

    public static ulong NextId() => (ulong)Interlocked.Add(ref _lastId, 1 << 22);

    /// <summary>Files that are held back.</summary>
    public ConcurrentDictionary<string, Task> Held { get; } = new();

    public static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static async Task<FakeDiscord> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = 30 << 20;
        });
        builder.Services.AddRouting();

        var app = builder.Build();
        var fake = new FakeDiscord(app);
        app.UseWebSockets(new Microsoft.AspNetCore.Builder.WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        app.Run(fake.ServeAsync);
        await app.StartAsync();
        fake.Address = app.Urls.First();
        return fake;
    }

    /// <summary>Adds a server with a channel and the bot in it.</summary>
    public (ulong Guild, ulong Channel) AddGuild(ulong everyone = 0x7FFFFFFFFFFF & ~(1UL << 3) & ~(1UL << 5))
    {
        var (guild, channel) = (NextId(), NextId());
        Guilds[guild] = new JsonObject
        {
            ["id"] = Id(guild),
            ["name"] = "Newsroom",
            ["owner_id"] = Id(FakeUser.Owner),
            ["unavailable"] = false,
            ["member_count"] = 3,
            ["large"] = false,
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["preferred_locale"] = "en-US",
            ["roles"] = new JsonArray
            {
                new JsonObject
                {
                    ["id"] = Id(guild), ["name"] = "@everyone", ["permissions"] = Id(everyone), ["position"] = 0,
                    ["color"] = 0, ["hoist"] = false, ["managed"] = false, ["mentionable"] = false,
                },
            },
            ["channels"] = new JsonArray
            {
                new JsonObject
                {
                    ["id"] = Id(channel), ["type"] = 0, ["name"] = "general", ["position"] = 0,
                    ["guild_id"] = Id(guild), ["permission_overwrites"] = new JsonArray(),
                },
            },
            ["threads"] = new JsonArray(),
            ["members"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["voice_states"] = new JsonArray(),
            ["stage_instances"] = new JsonArray(),
            ["guild_scheduled_events"] = new JsonArray(),
            ["emojis"] = new JsonArray(),
            ["stickers"] = new JsonArray(),
            ["features"] = new JsonArray(),
        };
        return (guild, channel);
    }

    /// <summary>Waits until something is so; woken by everything that happens here.</summary>
    public async Task<T> UntilAsync<T>(Func<T?> look, CancellationToken cancellation)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience.Limit);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                changed = _changed.Task;
            }

            if (look() is { } found)
            {
                return found;
            }

            try
            {
                await changed.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new TimeoutException("It did not happen.");
            }
        }
    }

    public Task UntilAsync(Func<bool> look, CancellationToken cancellation) =>
        UntilAsync(() => look() ? this : null, cancellation);

    /// <summary>Waits until something is old enough.</summary>
    public static async Task UntilOlderAsync(FakeInteraction interaction, TimeSpan age, CancellationToken cancellation)
    {
        while (interaction.Age < age)
        {
            await Task.Delay(10, cancellation);
        }
    }

    /// <summary>Wakes those who wait.</summary>
    public void Changed()
    {
        lock (_gate)
        {
            _changed.TrySetResult();
            _changed = NewSignal();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.DropAll();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context) => context.WebSockets.IsWebSocketRequest
        ? Gateway.ServeAsync(context)
        : Rest.ServeAsync(context);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
