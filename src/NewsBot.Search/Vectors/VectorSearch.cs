using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace NewsBot.Search.Vectors;

/// <summary>
/// Embeds what is asked and looks for its neighbours. Vectors of questions are remembered, up to a number.
/// </summary>
public sealed class VectorSearch(
    VectorIndex index,
    IEmbeddingGenerator<string, Embedding<float>> model,
    TimeProvider time,
    ILogger<VectorSearch> log) : IVectorSearch
{
    /// <summary>How long a question waits for its vector; then it goes by words alone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How long questions go by words alone after one has waited in vain.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private const int Remembered = 1_000;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<float>> _vectors = new(StringComparer.Ordinal);
    private long _restUntil;

    public async Task<IReadOnlyList<PassageHit>> FindAsync(
        string text, SearchFilter filter, int top, CancellationToken cancellation)
    {
        if (index.Snapshot.Passages == 0 || time.GetUtcNow().UtcTicks < Volatile.Read(ref _restUntil))
        {
            return [];
        }

        try
        {
            var vector = await EmbedAsync(text, cancellation);
            var snapshot = index.Snapshot;

            // The server has changed its model, and the passages' vectors are still those of the old one.
            return vector.Length == snapshot.Dimensions ? snapshot.Search(vector.Span, filter, top) : [];
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // Vectors only add to what words find: whatever the trouble, the question goes on without them.
            VectorLog.QuestionFailed(log, failure);
            Volatile.Write(ref _restUntil, (time.GetUtcNow() + Rest).UtcTicks);
            return [];
        }
    }

    private async Task<ReadOnlyMemory<float>> EmbedAsync(string text, CancellationToken cancellation)
    {
        if (_vectors.TryGetValue(text, out var known))
        {
            return known;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var vector = (await model.GenerateAsync([text], null, both.Token))[0].Vector;
        if (_vectors.Count >= Remembered)
        {
            _vectors.Clear();
        }

        _vectors[text] = vector;
        return vector;
    }
}
