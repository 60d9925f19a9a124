using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsBot.Discord.Gateway;

namespace NewsBot.Discord;

/// <summary>
/// Whether every shard is connected. The bot goes on elsewhere without, so this is never worse than degraded.
/// </summary>
internal sealed class GatewayHealth(GatewayClient gateway) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(gateway.Shards is { Count: > 0 } shards && shards.All(shard => shard.IsReady)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("Not every shard is connected."));
}
