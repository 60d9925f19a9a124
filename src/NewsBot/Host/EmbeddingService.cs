using NewsBot.Core.Background;
using NewsBot.Core.Embedding;
using NewsBot.Core.LanguageModels;
using NewsBot.Search.Vectors;

namespace NewsBot.Host;

/// <summary>Embeds passages for as long as the bot runs, where a model is configured for it.</summary>
internal sealed class EmbeddingService(
    IServiceProvider services, VectorOptions options, TimeProvider time, ILogger<EmbeddingService> log)
    : BackgroundLoop(Pauses, time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private static readonly BackOff Pauses = new(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5))
    {
        Asked = failure => (failure as ModelException)?.RetryAfter,
    };

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(StepAsync, stopping);

    private async Task<TimeSpan?> StepAsync(CancellationToken cancellation)
    {
        if (options.Model.Length == 0)
        {
            return null;
        }

        await services.GetRequiredService<EmbeddingWorker>().StepAsync(cancellation);
        return Interval;
    }
}
