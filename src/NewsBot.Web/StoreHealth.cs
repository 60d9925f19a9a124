using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsBot.Core.Articles;

namespace NewsBot.Web;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealth(IArticleStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.LastSequenceAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
