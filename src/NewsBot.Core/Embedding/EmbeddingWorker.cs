using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NewsBot.Core.LanguageModels;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Core.Embedding;

/// <summary>
/// Embeds the passages that have no vectors yet, the newest articles first, and keeps the index with the store. What is
/// done is in the store: after a restart, or beside another process, it goes on with what is missing.
/// </summary>
public sealed class EmbeddingWorker(
    IEmbeddingStore embeddings,
    VectorIndex index,
    VectorOptions options,
    IEmbeddingGenerator<string, Embedding<float>> model,
    TimeProvider time,
    ILogger<EmbeddingWorker> log)
{
    private const int PassagesPerBatch = 64;

    // A question's vector waits behind a request of the background, so one should take no longer than this.
    private const int LeastTexts = 4;
    private const int MaxTexts = 64;
    private static readonly TimeSpan RequestTime = TimeSpan.FromSeconds(0.5);

    private const int ArticlesPerBatch = 32;

    private readonly HashSet<long> _refused = [];
    private int _dimensions;
    private int _texts = LeastTexts;
    private long _completed = -1;

    /// <summary>
    /// Brings the index up to date, and embeds what is missing where this process may write and something has changed.
    /// </summary>
    /// <exception cref="ModelException">The server is in trouble; what was done before is kept.</exception>
    public async Task StepAsync(CancellationToken cancellation)
    {
        await index.CatchUpAsync(cancellation);
        if (index.TryTakeWriterRight() && index.Changed is var changed && changed != _completed)
        {
            await CompleteAsync(null, cancellation);
            _completed = changed;
        }
    }

    /// <summary>Embeds all that is missing now.</summary>
    /// <exception cref="ModelException">The server is in trouble; what was done before is kept.</exception>
    public async Task CompleteAsync(IProgress<EmbeddingProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        while (await embeddings.PendingAsync(options.Model, _dimensions, _refused, ArticlesPerBatch, cancellation)
            is { Count: > 0 } pending)
        {
            foreach (var batch in Batches(pending))
            {
                await EmbedAsync(batch, cancellation);
                done += batch.Count;
            }

            await index.CatchUpAsync(cancellation);
            progress?.Report(await embeddings.ProgressAsync(options.Model, cancellation));
        }

        if (done > 0)
        {
            var state = await embeddings.ProgressAsync(options.Model, cancellation);
            EmbeddingLog.Embedded(log, done, options.Model, state.Embedded, state.Articles);
        }
    }

    private static IEnumerable<List<IndexedArticle>> Batches(IReadOnlyList<IndexedArticle> articles)
    {
        var batch = new List<IndexedArticle>();
        foreach (var article in articles)
        {
            if (batch.Count > 0 && batch.Sum(known => known.Passages.Count) + article.Passages.Count > PassagesPerBatch)
            {
                yield return batch;
                batch = [];
            }

            batch.Add(article);
        }

        yield return batch;
    }

    private async Task EmbedAsync(List<IndexedArticle> articles, CancellationToken cancellation)
    {
        try
        {
            var vectors = await VectorsAsync([.. articles.SelectMany(Texts)], cancellation);
            if (vectors.Exists(vector => vector.Length != vectors[0].Length))
            {
                throw new ModelException(ModelFault.Unreadable, "The server's vectors differ in their dimensions.");
            }

            var at = 0;
            var made = articles.ConvertAll(article =>
            {
                ReadOnlyMemory<float>[] own = [.. vectors.Skip(at).Take(article.Passages.Count)];
                at += own.Length;
                return new NewEmbeddings(
                    article.Id,
                    article.Version,
                    own is [var first, ..] ? first.Length : _dimensions,
                    VectorCode.Write(own));
            });
            await embeddings.SaveAsync(options.Model, made, cancellation);
            _dimensions = vectors.Count > 0 ? vectors[0].Length : _dimensions;
        }
        catch (ModelException failure) when (failure.Fault is ModelFault.Refused or ModelFault.Unreadable or ModelFault.Endless)
        {
            if (articles is [var single])
            {
                // A server that refuses any text refuses for another reason, such as a wrong key.
                await model.GenerateAsync(["news"], null, cancellation);
                _refused.Add(single.Id);
                EmbeddingLog.ArticleRefused(log, single.Id, failure);
                return;
            }

            // One text that the server does not like must not keep the others from being embedded.
            foreach (var article in articles)
            {
                await EmbedAsync([article], cancellation);
            }
        }
    }

    private async Task<List<ReadOnlyMemory<float>>> VectorsAsync(List<string> texts, CancellationToken cancellation)
    {
        var vectors = new List<ReadOnlyMemory<float>>();
        while (vectors.Count < texts.Count)
        {
            var part = texts.Skip(vectors.Count).Take(_texts).ToList();
            var start = time.GetTimestamp();
            vectors.AddRange((await model.GenerateAsync(part, null, cancellation)).Select(vector => vector.Vector));
            var pace = RequestTime / Math.Max(time.GetElapsedTime(start).TotalSeconds, 0.001);
            _texts = (int)Math.Clamp(part.Count * pace.TotalSeconds, LeastTexts, Math.Min(MaxTexts, 2 * _texts));
        }

        return vectors;
    }

    // The title says what a passage is about that does not name it itself.
    private static IEnumerable<string> Texts(IndexedArticle stored) => stored.Passages.Select(passage =>
        $"{stored.Title}\n{passage.Span.In(stored.Text)}");
}
