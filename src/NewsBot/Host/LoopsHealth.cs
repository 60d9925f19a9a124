using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsBot.Core.Background;

namespace NewsBot.Host;

/// <summary>
/// Unhealthy once a background loop has ended unasked, since only a restart brings it back; degraded while one fails
/// and is tried again.
/// </summary>
internal sealed class LoopsHealth(IEnumerable<IHostedService> services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var loops = services.OfType<BackgroundLoop>().ToLookup(loop => loop.State, loop => loop.Name);
        return Task.FromResult(
            loops.Contains(LoopState.Ended) ? HealthCheckResult.Unhealthy(Names(loops[LoopState.Ended]))
            : loops.Contains(LoopState.Failing) ? HealthCheckResult.Degraded(Names(loops[LoopState.Failing]))
            : HealthCheckResult.Healthy());
    }

    private static string Names(IEnumerable<string> loops) => string.Join(", ", loops);
}
