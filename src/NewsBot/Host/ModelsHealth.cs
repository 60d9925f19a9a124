using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsBot.Models.OpenAi;

namespace NewsBot.Host;

/// <summary>Degraded while a model's server is left alone: answers and searches go on without it.</summary>
internal sealed class ModelsHealth(ModelsState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.Away is { Count: > 0 } away
            ? HealthCheckResult.Degraded(string.Join(", ", away))
            : HealthCheckResult.Healthy());
}
