using System.Diagnostics;
using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>An interaction from the asker's side: what is seen of it, and when.</summary>
internal sealed class FakeInteraction(ulong id, ulong channel)
{
    private readonly long _begun = Stopwatch.GetTimestamp();

    public ulong Id { get; } = id;

    public ulong Channel { get; } = channel;

    public string Token { get; } = "interaction-" + Guid.NewGuid().ToString("N");

    /// <summary>The message whose button was pressed.</summary>
    public FakeMessage? Source { get; init; }

    /// <summary>Type of the first response; null while there is none.</summary>
    public int? Response { get; set; }

    /// <summary>Its fifteen minutes are over.</summary>
    public bool IsOver { get; set; }

    public bool IsEphemeral { get; set; }

    /// <summary>What was suggested.</summary>
    public JsonArray? Choices { get; set; }

    /// <summary>The response as a message; null while "is thinking" is shown.</summary>
    public FakeMessage? Original { get; set; }

    public List<FakeMessage> FollowUps { get; } = [];

    /// <summary>Time to the first sign of life.</summary>
    public TimeSpan? AcknowledgedAfter { get; private set; }

    /// <summary>Time to the first message that can be read.</summary>
    public TimeSpan? AnsweredAfter { get; private set; }

    public TimeSpan Age => Stopwatch.GetElapsedTime(_begun);

    public void Acknowledged() => AcknowledgedAfter ??= Age;

    public void Answered() => AnsweredAfter ??= Age;
}
