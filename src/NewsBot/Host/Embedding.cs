using NewsBot.Core.Search.Vectors;

namespace NewsBot.Host;

/// <summary>Embeds passages for as long as the bot runs, where a model is configured for it.</summary>
internal sealed class Embedding(IServiceProvider services, VectorOptions options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Model.Length > 0)
        {
            await services.GetRequiredService<EmbeddingWorker>().RunAsync(stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
