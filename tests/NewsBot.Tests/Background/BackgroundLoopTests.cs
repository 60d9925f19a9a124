using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Background;
using NewsBot.Host;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Background;

public sealed class BackgroundLoopTests : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ManualClock _clock = new();
    private readonly KeptLog _log = new();
    private Loop? _loop;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _loop?.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task A_round_that_fails_is_tried_again_and_said_in_log_and_health()
    {
        var rounds = 0;
        var isAway = true;
        var loop = await StartAsync(_ =>
        {
            rounds++;
            return isAway ? throw new IOException("away") : Task.FromResult<TimeSpan?>(TimeSpan.FromSeconds(1));
        });
        await UntilAsync(() => rounds >= 3);
        loop.State.ShouldBe(LoopState.Failing);
        (await HealthAsync(loop)).Status.ShouldBe(HealthStatus.Degraded);
        var line = _log.Lines.First();
        line.Level.ShouldBe(LogLevel.Warning);
        line.Cause.ShouldBeOfType<IOException>();
        line.Text.ShouldStartWith("Loop failed; it is tried again in ");

        isAway = false;
        await UntilAsync(() => loop.State == LoopState.Fine);
        (await HealthAsync(loop)).Status.ShouldBe(HealthStatus.Healthy);
        await loop.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Pauses_grow_to_the_longest_and_never_beyond_however_long_the_outage()
    {
        var loop = await StartAsync(_ => throw new IOException("away"));

        // Beyond 1,024 failures a doubled pause is more than any number can hold.
        await UntilAsync(() => _log.Lines.Count >= 1_200, step: TimeSpan.FromSeconds(10));
        loop.State.ShouldBe(LoopState.Failing);
        await loop.StopAsync(Cancellation);
        _log.Lines.ShouldAllBe(line => line.Level == LogLevel.Warning);
        _log.Lines.Last().Text.ShouldEndWith("00:05:00");
    }

    [Fact]
    public async Task What_a_failure_asks_for_is_waited_within_bounds()
    {
        var wishes = new Queue<TimeSpan>([TimeSpan.FromSeconds(90), TimeSpan.FromHours(9), TimeSpan.Zero]);
        var loop = await StartAsync(
            _ => wishes.Count > 0 ? throw new BusyException(wishes.Dequeue()) : Task.FromResult<TimeSpan?>(null));
        await UntilAsync(() => _log.Lines.Count >= 3 && loop.State == LoopState.Fine);
        _log.Lines.Select(line => line.Text[^8..]).ShouldBe(["00:01:30", "00:05:00", "00:00:05"]);
    }

    [Fact]
    public async Task A_loop_that_has_done_everything_is_well()
    {
        var loop = await StartAsync(_ => Task.FromResult<TimeSpan?>(null));
        await loop.ExecuteTask!.WaitAsync(Cancellation);
        loop.State.ShouldBe(LoopState.Fine);
        _log.Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_loop_that_ends_unasked_is_logged_and_unhealthy(bool throws)
    {
        _loop = new Loop(_clock, _log, _ => throws ? throw new InvalidOperationException("broken") : Task.CompletedTask);
        await _loop.StartAsync(Cancellation);
        await _loop.ExecuteTask!.WaitAsync(Cancellation);
        _loop.State.ShouldBe(LoopState.Ended);
        var line = _log.Lines.ShouldHaveSingleItem();
        line.Level.ShouldBe(LogLevel.Critical);
        line.Text.ShouldContain("Loop has ended");
        var health = await HealthAsync(_loop);
        health.Status.ShouldBe(HealthStatus.Unhealthy);
        health.Description.ShouldBe("Loop");
    }

    [Fact]
    public async Task A_pause_that_no_clock_can_wait_ends_the_loop_in_the_open()
    {
        var loop = await StartAsync(_ => Task.FromResult<TimeSpan?>(TimeSpan.MaxValue));
        await loop.ExecuteTask!.WaitAsync(Cancellation);
        loop.State.ShouldBe(LoopState.Ended);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_shutdown_is_no_failure(bool throws)
    {
        var isWorking = new TaskCompletionSource();
        var loop = await StartAsync(async stopping =>
        {
            isWorking.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, stopping);
            }
            catch (OperationCanceledException) when (throws)
            {
                throw new IOException("The store is closed.");
            }

            return null;
        });
        await isWorking.Task.WaitAsync(Cancellation);
        await loop.StopAsync(Cancellation);
        loop.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
        loop.State.ShouldBe(LoopState.Fine);
        _log.Lines.ShouldBeEmpty();
    }

    private async Task<Loop> StartAsync(Func<CancellationToken, Task<TimeSpan?>> round)
    {
        _loop = new Loop(_clock, _log, round);
        await _loop.StartAsync(Cancellation);
        return _loop;
    }

    private async Task UntilAsync(Func<bool> isSo, TimeSpan? step = null)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromMinutes(2));
            _clock.Advance(step ?? TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    private static Task<HealthCheckResult> HealthAsync(IHostedService loop) =>
        new LoopsHealth([loop]).CheckHealthAsync(new HealthCheckContext(), Cancellation);

    private sealed class BusyException(TimeSpan wait) : Exception
    {
        public TimeSpan Wait => wait;
    }

    private sealed class Loop : BackgroundLoop
    {
        private static readonly BackOff Pauses = new(First, Longest)
        {
            Asked = failure => (failure as BusyException)?.Wait,
        };

        private readonly Func<CancellationToken, Task> _run;

        public Loop(TimeProvider time, ILogger log, Func<CancellationToken, Task> run)
            : base(Pauses, time, log) => _run = run;

        public Loop(TimeProvider time, ILogger log, Func<CancellationToken, Task<TimeSpan?>> round)
            : base(Pauses, time, log) => _run = stopping => RepeatAsync(round, stopping);

        protected override Task RunAsync(CancellationToken stopping) => _run(stopping);
    }
}
