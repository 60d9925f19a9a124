using System.Text.Json;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// The gateway's protocol without its sockets and clocks: frames in, steps out (events/gateway). It says why a
/// connection has to end; what follows is the shard's to do. Not safe for concurrent use.
/// </summary>
/// <param name="identify">The data of an Identify message.</param>
/// <param name="jitter">A number from 0 to below 1, so that shards do not all beat at once.</param>
internal sealed class GatewayMachine(string token, Func<object> identify, Func<double> jitter)
{
    // Any code but 1000 and 1001 leaves the session resumable.
    private const int Resumable = 4000;

    private bool _isAcknowledged = true;

    /// <summary>The session to go on with; null where a new one has to be started.</summary>
    public GatewaySession? Session { get; private set; }

    /// <summary>Number of the last event; null before the first.</summary>
    public long? Sequence { get; private set; }

    /// <summary>The session has begun or gone on, in this connection.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Starts anew for the next connection, whether or not it comes about; the session stays.</summary>
    public void Begin()
    {
        _isAcknowledged = true;
        IsReady = false;
    }

    /// <summary>Gives the session up: the next connection starts a new one.</summary>
    public void Forget()
    {
        Session = null;
        Sequence = null;
    }

    public IReadOnlyList<GatewayStep> On(GatewayFrame frame) => frame switch
    {
        GatewayFrame.Payload payload => OnPayload(payload),
        GatewayFrame.Closed closed => [End(AfterClose(closed.Code))],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A heartbeat is due.</summary>
    public GatewayStep OnBeat()
    {
        if (!_isAcknowledged)
        {
            return End(new Ending(Ending.Next.Resume, Resumable, "no answer to a heartbeat"));
        }

        _isAcknowledged = false;
        return Heartbeat();
    }

    private IReadOnlyList<GatewayStep> OnPayload(GatewayFrame.Payload payload)
    {
        if (payload.Sequence is { } sequence)
        {
            Sequence = sequence;
        }

        switch (payload.Op)
        {
            case Opcode.Hello:
                return [Beat(payload.Data), Greet()];
            case Opcode.Heartbeat:
                return [Heartbeat()];
            case Opcode.HeartbeatAck:
                _isAcknowledged = true;
                return [];
            case Opcode.Reconnect:
                return [End(new Ending(Ending.Next.Resume, Resumable, "asked to reconnect"))];
            case Opcode.InvalidSession when payload.Data.ValueKind == JsonValueKind.True:
                return [End(new Ending(Ending.Next.Resume, Resumable, "session to be resumed"))];
            case Opcode.InvalidSession:
                return [End(new Ending(Ending.Next.Identify, Resumable, "session is invalid"))];
            case Opcode.Dispatch when payload.Event is { } name:
                return OnEvent(name, payload.Data);
            default:
                return [];
        }
    }

    private IReadOnlyList<GatewayStep> OnEvent(string name, JsonElement data)
    {
        if (name == "READY")
        {
            Session = new GatewaySession(
                data.GetProperty("session_id").GetString()!, data.GetProperty("resume_gateway_url").GetString()!);
        }

        IsReady |= name is "READY" or "RESUMED";
        return [new GatewayStep.Deliver(name, data)];
    }

    private GatewayStep.Beat Beat(JsonElement hello)
    {
        var interval = TimeSpan.FromMilliseconds(
            Math.Clamp(hello.GetProperty("heartbeat_interval").GetDouble(), 50, 3_600_000));
        return new GatewayStep.Beat(interval * jitter(), interval);
    }

    private GatewayStep.Send Greet() => Session is { } session
        ? new GatewayStep.Send(Opcode.Resume, new { token, session_id = session.Id, seq = Sequence ?? 0 })
        : new GatewayStep.Send(Opcode.Identify, identify());

    private GatewayStep.Send Heartbeat() => new(Opcode.Heartbeat, Sequence);

    private GatewayStep.Leave End(Ending ending)
    {
        if (ending.Then != Ending.Next.Resume)
        {
            Forget();
        }

        return new GatewayStep.Leave(ending);
    }

    // topics/opcodes-and-status-codes#gateway-close-event-codes. The documents name a new session for 4007 and 4009;
    // 4003 says that there is none.
    private static Ending AfterClose(int? code) => code switch
    {
        4004 => new Ending(Ending.Next.Stop, null, "the token is not valid (4004)"),
        4010 or 4011 or 4012 => new Ending(Ending.Next.Stop, null, $"the shards or the version do not fit ({code})"),
        4013 => new Ending(Ending.Next.Stop, null, "the intents are not valid (4013)"),
        4014 => new Ending(
            Ending.Next.Stop, null, "the message content intent is not switched on in the developer portal (4014)"),
        4003 or 4007 or 4009 => new Ending(Ending.Next.Identify, null, $"closed with {code}"),
        1000 or 1001 => new Ending(Ending.Next.Identify, null, $"closed with {code}"),
        null => new Ending(Ending.Next.Resume, null, "connection lost"),
        _ => new Ending(Ending.Next.Resume, null, $"closed with {code}"),
    };
}

/// <summary>What is needed to go on after a lost connection.</summary>
internal sealed record GatewaySession(string Id, string ResumeUrl);
