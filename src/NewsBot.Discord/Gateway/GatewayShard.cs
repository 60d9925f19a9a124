using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Gateway;

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
    private volatile GatewayConnection? _connection;
    private long? _lostAt;

    /// <summary>Connected, and told of events.</summary>
    public bool IsReady => _connection is { IsReady: true };

    /// <summary>Why the shard has given up; null while it has not.</summary>
    public string? Stopped { get; private set; }

    /// <summary>Runs until it is cancelled or Discord refuses for good.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        for (var failures = 0; !cancellation.IsCancellationRequested;)
        {
            machine.Begin();
            var ending = await ConnectAsync(failures, cancellation);
            failures = machine.IsReady ? 0 : failures + 1;
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
        if (_connection is { IsReady: true } connection)
        {
            await connection.SendAsync(new GatewayStep.Send(Opcode.PresenceUpdate, presence), cancellation);
        }
    }

    private async Task<Ending> ConnectAsync(int failures, CancellationToken cancellation)
    {
        try
        {
            using var turn = machine.Session is null ? await gate.EnterAsync(number, cancellation) : null;
            var url = turn?.Url ?? ResumeUrl(machine.Session!, failures);
            using var transport = await GatewayTransport.ConnectAsync(url, timings, cancellation);
            var connection = new GatewayConnection(number, transport, machine, turn, listener, timings, time, log);
            _connection = connection;
            return await connection.RunAsync(cancellation);
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            return new Ending(Ending.Next.Resume, null, "the gateway is not to be reached");
        }
        catch (DiscordException refused)
        {
            return refused.Status == System.Net.HttpStatusCode.Unauthorized
                ? new Ending(Ending.Next.Stop, null, "the token is not valid (401)")
                : new Ending(Ending.Next.Identify, null, "Discord is not to be reached");
        }
#pragma warning disable CA1031 // Whatever a gateway says or does, the shard comes back.
        catch (Exception cause)
        {
            LogNonsense(cause, number);
            machine.Forget();
            return new Ending(Ending.Next.Identify, null, "the gateway said something that makes no sense");
        }
#pragma warning restore CA1031
        finally
        {
            _connection = null;
        }
    }

    // The session's own gateway may be what is down; the common one takes sessions of all, if less gladly.
    private string ResumeUrl(GatewaySession session, int failures) =>
        failures >= 2 && failures % 2 == 0 && gate.KnownUrl is { } common ? common : session.ResumeUrl;

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
        var longest = machine.Session is null ? timings.LongestPause : timings.LongestResumePause;
        return (pause < longest ? pause : longest) * (0.5 + Random.Shared.NextDouble() / 2);
    }

    [LoggerMessage(1410, LogLevel.Information, "Shard {Shard}: {Reason}; next: {Next}.")]
    private partial void LogEnded(int shard, string reason, string next);

    [LoggerMessage(1411, LogLevel.Critical, "Shard {Shard} is stopped: {Reason}.")]
    private partial void LogStopped(int shard, string reason);

    [LoggerMessage(1413, LogLevel.Error, "Shard {Shard}: a message of the gateway cannot be understood.")]
    private partial void LogNonsense(Exception cause, int shard);
}
