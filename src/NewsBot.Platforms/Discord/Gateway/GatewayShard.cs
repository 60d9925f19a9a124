using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Gateway;

/// <summary>
/// Keeps one connection to the gateway: connects, does what the machine says, and decides what follows when a
/// connection has ended.
/// </summary>
internal sealed partial class GatewayShard(
    int number,
    GatewayMachine machine,
    IdentifyGate gate,
    IGatewayListener listener,
    GatewayTimings timings,
    TimeProvider time,
    ILogger<GatewayShard> log)
{
    // A connection of its own ends a session for good, when the program does.
    private const int Goodbye = 1000;

    private readonly Lock _machine = new();
    private GatewayTransport? _transport;
    private SendBudget _budget = new(time);
    private long? _lostAt;

    /// <summary>Connected, and told of events.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Why the shard has given up; null while it has not.</summary>
    public string? Stopped { get; private set; }

    /// <summary>Runs until it is cancelled or Discord refuses for good.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        for (var failures = 0; !cancellation.IsCancellationRequested;)
        {
            var ending = await ConnectAsync(cancellation);
            failures = IsReady ? 0 : failures + 1;
            IsReady = false;
            if (cancellation.IsCancellationRequested)
            {
                return;
            }

            LogEnded(number, ending.Reason, ending.Then.ToString());
            if (ending.Then == Ending.Next.Stop)
            {
                Stopped = ending.Reason;
                LogStopped(number, ending.Reason);
                return;
            }

            ForgetStaleSession();
            await Task.Delay(Pause(failures), time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Changes what is shown beside the bot's name, where the budget allows.</summary>
    public async Task ShowAsync(Presence presence, CancellationToken cancellation)
    {
        if (IsReady && _transport is { } transport)
        {
            await SendAsync(transport, new GatewayStep.Send(Opcode.PresenceUpdate, presence), cancellation);
        }
    }

    private async Task<Ending> ConnectAsync(CancellationToken cancellation)
    {
        try
        {
            var url = machine.Session?.ResumeUrl ?? await gate.EnterAsync(number, cancellation);
            using var transport = await GatewayTransport.ConnectAsync(url, timings, cancellation);
            machine.Connected();
            _budget = new SendBudget(time);
            _transport = transport;
            try
            {
                return await ConverseAsync(transport, cancellation);
            }
            finally
            {
                _transport = null;
            }
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            return new Ending(Ending.Next.Resume, null, "the gateway is not to be reached");
        }
        catch (DiscordException refused) when (refused.Status == System.Net.HttpStatusCode.Unauthorized)
        {
            return new Ending(Ending.Next.Stop, null, "the token is not valid (401)");
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            LogNonsense(cause, number);
            machine.Forget();
            return new Ending(Ending.Next.Identify, null, "the gateway said something that makes no sense");
        }
        catch (DiscordException)
        {
            return new Ending(Ending.Next.Identify, null, "Discord is not to be reached");
        }
    }

    private async Task<Ending> ConverseAsync(GatewayTransport transport, CancellationToken cancellation)
    {
        // Not linked to the program's end: cancelling a receive cuts the connection before a goodbye can be said.
        using var over = new CancellationTokenSource();
        var ended = new TaskCompletionSource<Ending>(TaskCreationOptions.RunContinuationsAsynchronously);
        var beating = Task.CompletedTask;
        var isGreeted = false;
        await using var stop = cancellation.Register(
            () => ended.TrySetResult(new Ending(Ending.Next.Stop, Goodbye, "the program ends")));
        using var hello = new CancellationTokenSource(timings.Hello, time);
        await using var late = hello.Token.Register(() =>
        {
            if (!Volatile.Read(ref isGreeted))
            {
                ended.TrySetResult(new Ending(Ending.Next.Resume, 4000, "the gateway says nothing"));
            }
        });
        var receiving = ReceiveAsync();
        try
        {
            var ending = await await Task.WhenAny(receiving, ended.Task);
            await transport.CloseAsync(ending.CloseWith ?? Goodbye);
            return ending;
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            return new Ending(Ending.Next.Resume, null, "a message could not be sent");
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(receiving, beating).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<Ending> ReceiveAsync()
        {
            while (true)
            {
                var frame = await transport.ReceiveAsync(over.Token);
                foreach (var step in Take(frame))
                {
                    switch (step)
                    {
                        case GatewayStep.Send send:
                            await SendAsync(transport, send, over.Token);
                            break;
                        case GatewayStep.Beat beat:
                            Volatile.Write(ref isGreeted, true);
                            beating = BeatAsync(transport, beat, ended, over.Token);
                            break;
                        case GatewayStep.Deliver deliver:
                            IsReady = machine.IsReady;
                            listener.On(number, deliver.Name, deliver.Data);
                            break;
                        case GatewayStep.Leave leave:
                            return leave.Ending;
                    }
                }
            }
        }
    }

    private IReadOnlyList<GatewayStep> Take(GatewayFrame frame)
    {
        lock (_machine)
        {
            return machine.On(frame);
        }
    }

    private async Task BeatAsync(
        GatewayTransport transport, GatewayStep.Beat beat, TaskCompletionSource<Ending> ended, CancellationToken over)
    {
        try
        {
            for (var wait = beat.First; ; wait = beat.Interval)
            {
                await Task.Delay(wait, time, over);
                GatewayStep step;
                lock (_machine)
                {
                    step = machine.OnBeat();
                }

                if (step is GatewayStep.Leave leave)
                {
                    ended.TrySetResult(leave.Ending);
                    return;
                }

                await SendAsync(transport, (GatewayStep.Send)step, over);
            }
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            ended.TrySetResult(new Ending(Ending.Next.Resume, 4000, "a heartbeat could not be sent"));
        }
    }

    private async Task SendAsync(GatewayTransport transport, GatewayStep.Send send, CancellationToken cancellation)
    {
        bool isAllowed;
        lock (_machine)
        {
            isAllowed = _budget.TryTake(send.Op == Opcode.Heartbeat);
        }

        if (isAllowed)
        {
            await transport.SendAsync(send.Op, send.Data, cancellation);
        }
        else
        {
            LogOverBudget(number, send.Op);
        }
    }

    // Discord keeps a session for some minutes; after that, trying to resume it only takes time.
    private void ForgetStaleSession()
    {
        if (machine.IsReady)
        {
            _lostAt = time.GetTimestamp();
        }

        if (machine.Session is not null && _lostAt is { } lost && time.GetElapsedTime(lost) > timings.Resumable)
        {
            machine.Forget();
        }
    }

    private TimeSpan Pause(int failures)
    {
        var pause = timings.FirstPause * Math.Pow(2, Math.Min(failures, 16));
        return (pause < timings.LongestPause ? pause : timings.LongestPause) * (0.5 + Random.Shared.NextDouble() / 2);
    }

    [LoggerMessage(2010, LogLevel.Information, "Shard {Shard}: {Reason}; next: {Next}.")]
    private partial void LogEnded(int shard, string reason, string next);

    [LoggerMessage(2011, LogLevel.Critical, "Shard {Shard} is stopped: {Reason}.")]
    private partial void LogStopped(int shard, string reason);

    [LoggerMessage(2013, LogLevel.Error, "Shard {Shard}: a message of the gateway cannot be understood.")]
    private partial void LogNonsense(Exception cause, int shard);

    [LoggerMessage(2012, LogLevel.Warning, "Shard {Shard}: a message (op {Op}) was left out, it would have been one too many.")]
    private partial void LogOverBudget(int shard, int op);
}
