using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsBot.Teams.Connector;

namespace NewsBot.Teams;

/// <summary>Degraded while Teams is away: everything else goes on.</summary>
internal sealed class TeamsHealth(ConnectorState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.IsAway ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
}
