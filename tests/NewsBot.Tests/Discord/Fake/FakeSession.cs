using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>A session of the gateway: its events, and where they are sent to.</summary>
internal sealed class FakeSession(string id, int intents, int shard, int shards)
{
    private readonly Lock _gate = new();
    private readonly List<(long Sequence, string Name, JsonNode Data)> _events = [];
    private long _sequence;

    public string Id { get; } = id;

    public FakeConnection? Connection { get; set; }

    public void Dispatch(string name, JsonNode data)
    {
        if (!IsFor(data, name))
        {
            return;
        }

        lock (_gate)
        {
            var next = (++_sequence, name, Visible(name, data.DeepClone()));
            _events.Add(next);
            Connection?.SendEvent(next.Item1, name, next.Item3);
        }
    }

    public void Resume(FakeConnection connection, long after)
    {
        lock (_gate)
        {
            if (after > _sequence)
            {
                connection.Close(4007);
                return;
            }

            Connection = connection;
            foreach (var (sequence, name, data) in _events.Where(e => e.Sequence > after))
            {
                connection.SendEvent(sequence, name, data);
            }

            connection.SendEvent(++_sequence, "RESUMED", new JsonObject());
        }
    }

    private bool IsFor(JsonNode data, string name) => name == "READY"
        || (int)((ulong.Parse(Guild(data, name), CultureInfo.InvariantCulture) >> 22) % (ulong)shards) == shard;

    private static string Guild(JsonNode data, string name) =>
        (name.StartsWith("GUILD_", StringComparison.Ordinal) && data["guild_id"] is null ? data["id"] : data["guild_id"])?.ToString() ?? "0";

    // events/gateway#message-content-intent: what is not meant for the application is empty without the intent.
    private JsonNode Visible(string name, JsonNode data)
    {
        if (name == "MESSAGE_CREATE" && (intents & 1 << 15) == 0 && data["guild_id"] is not null
            && !data["mentions"]!.AsArray().Any(user => user!["id"]!.ToString() == FakeDiscord.Id(FakeDiscord.BotId)))
        {
            data["content"] = "";
            data["attachments"] = new JsonArray();
            data["embeds"] = new JsonArray();
            data["components"] = new JsonArray();
        }

        return data;
    }
}
