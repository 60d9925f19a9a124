using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// One connection from its first message to its end: does what the machine says, and keeps the clocks.
/// </summary>
/// <param name="turn">The right to start a session; null where one is resumed.</param>
internal sealed partial class GatewayConnection(
    int shard,
    GatewayTransport transport,
    GatewayMachine machine,
    IdentifyTurn? turn,
    IGatewayListener listener,
    GatewayTimings timings,
    TimeProvider time,
    ILogger log)
{
    // A goodbye with this code ends the session for good, as the program's end does.
    private const int Goodbye = 1000;
    private const int Resumable = 4000;

    private readonly Lock _gate = new();
    private readonly SendBudget _budget = new(time);
    private readonly TaskCompletionSource<Ending> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _beating = Task.CompletedTask;
    private volatile bool _isGreeted;
    private volatile bool _isReady;

    /// <summary>The session has begun or gone on, and is told of events.</summary>
    public bool IsReady => _isReady;

    /// <summary>Goes on until the connection ends, for whatever reason.</summary>
    public async Task<Ending> RunAsync(CancellationToken cancellation)
    {
        // Not linked to the program's end: cancelling a receive cuts the connection before a goodbye can be said.
        using var over = new CancellationTokenSource();
        await using var stop = cancellation.Register(
            () => _ended.TrySetResult(new Ending(Ending.Next.Stop, Goodbye, "the program ends")));
        var watching = WatchAsync(over.Token);
        var receiving = ReceiveAsync(over.Token);
        try
        {
            var ending = await await Task.WhenAny(receiving, _ended.Task);
            await transport.CloseAsync(ending.CloseWith ?? Goodbye);
            return ending;
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            return new Ending(Ending.Next.Resume, null, "a message could not be sent");
        }
        finally
        {
            _isReady = false;
            await over.CancelAsync();
            await Task.WhenAll(receiving, _beating, watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends a message, where the budget allows.</summary>
    public async Task SendAsync(GatewayStep.Send send, CancellationToken cancellation)
    {
        bool isAllowed;
        lock (_gate)
        {
            isAllowed = _budget.TryTake(send.Op == Opcode.Heartbeat);
        }

        if (!isAllowed)
        {
            LogOverBudget(shard, send.Op);
            return;
        }

        await transport.SendAsync(send.Op, send.Data, cancellation);
        if (send.Op == Opcode.Identify)
        {
            turn?.Use();
        }
    }

    private async Task<Ending> ReceiveAsync(CancellationToken over)
    {
        while (true)
        {
            var frame = await transport.ReceiveAsync(over);
            foreach (var step in Take(frame))
            {
                switch (step)
                {
                    case GatewayStep.Send send:
                        await SendAsync(send, over);
                        break;
                    case GatewayStep.Beat beat:
                        _isGreeted = true;
                        _beating = BeatAsync(beat, over);
                        break;
                    case GatewayStep.Deliver deliver:
                        _isReady = machine.IsReady;
                        listener.On(shard, deliver.Name, deliver.Data);
                        await ShowPresenceAsync(deliver.Name, over);
                        break;
                    case GatewayStep.Leave leave:
                        return leave.Ending;
                }
            }
        }
    }

    // What has changed while there was no connection.
    private async Task ShowPresenceAsync(string name, CancellationToken over)
    {
        if (name is "READY" or "RESUMED" && listener.Presence is { } presence)
        {
            await SendAsync(new GatewayStep.Send(Opcode.PresenceUpdate, presence), over);
        }
    }

    private IReadOnlyList<GatewayStep> Take(GatewayFrame frame)
    {
        lock (_gate)
        {
            return machine.On(frame);
        }
    }

    private async Task BeatAsync(GatewayStep.Beat beat, CancellationToken over)
    {
        try
        {
            for (var wait = beat.First; ; wait = beat.Interval)
            {
                await Task.Delay(wait, time, over);
                GatewayStep step;
                lock (_gate)
                {
                    step = machine.OnBeat();
                }

                if (step is GatewayStep.Leave leave)
                {
                    _ended.TrySetResult(leave.Ending);
                    return;
                }

                await SendAsync((GatewayStep.Send)step, over);
            }
        }
#pragma warning disable CA1031 // A connection without a heart is ended, whatever its heart died of.
        catch (Exception)
        {
            _ended.TrySetResult(new Ending(Ending.Next.Resume, Resumable, "a heartbeat could not be sent"));
        }
#pragma warning restore CA1031
    }

    // A gateway that takes a connection and then says nothing, or starts no session, is left.
    private async Task WatchAsync(CancellationToken over)
    {
        await Task.Delay(timings.Hello, time, over);
        if (_isGreeted)
        {
            await Task.Delay(timings.Ready, time, over);
        }

        if (!_isReady)
        {
            _ended.TrySetResult(new Ending(
                Ending.Next.Resume, Resumable, _isGreeted ? "no session was started" : "the gateway says nothing"));
        }
    }

    [LoggerMessage(1412, LogLevel.Warning, "Shard {Shard}: a message (op {Op}) was left out, it would have been one too many.")]
    private partial void LogOverBudget(int shard, int op);
}
