using System.ClientModel;
using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using OpenAI.Embeddings;
using AiOptions = Microsoft.Extensions.AI.EmbeddingGenerationOptions;
using WireOptions = OpenAI.Embeddings.EmbeddingGenerationOptions;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// An embedding model on a server that speaks OpenAI's protocol: one vector for each text, in order, all of the same
/// dimensions, or <see cref="ModelException"/> says what happened.
/// </summary>
internal sealed class OpenAiEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private const long LargestReply = 256_000_000;

    private readonly EmbeddingModelOptions _options;
    private readonly Connection _connection;
    private readonly CallGuard _guard;
    private readonly EmbeddingClient _client;
    private readonly EmbeddingGeneratorMetadata _metadata;

    public OpenAiEmbeddings(
        EmbeddingModelOptions options, TimeProvider time, AuthenticationTokenProvider? identity = null)
    {
        _options = options;
        _connection = new Connection(options, LargestReply, identity);
        _guard = new CallGuard(options, time);
#pragma warning disable OPENAI001 // The only way to sign in with anything but a key.
        _client = new EmbeddingClient(options.Model!, _connection.Authentication, _connection.Options);
#pragma warning restore OPENAI001
        _metadata = new EmbeddingGeneratorMetadata("openai", _connection.Address, options.Model, options.Dimensions);
    }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, AiOptions? options = null, CancellationToken cancellationToken = default)
    {
        var vectors = new GeneratedEmbeddings<Embedding<float>> { Usage = new UsageDetails() };
        foreach (var batch in values.Chunk(_options.Batch))
        {
            using var call = await _guard.EnterAsync(cancellationToken);
            var embedded = await call.AttemptAsync(cancellation => EmbedAsync(batch, cancellation));
            vectors.AddRange(embedded);
            vectors.Usage.Add(embedded.Usage!);
            call.Succeeded();
        }

        return vectors;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceType == typeof(ModelState) ? _guard.State
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        _guard.Dispose();
        _connection.Dispose();
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> EmbedAsync(string[] texts, CancellationToken cancellation)
    {
        var reply = (await _client.GenerateEmbeddingsAsync(
            texts, new WireOptions { Dimensions = _options.Dimensions }, cancellation)).Value;
        // The protocol allows any order; servers have been seen to leave texts out.
        var vectors = reply.OrderBy(vector => vector.Index).Select(vector => vector.ToFloats()).ToList();
        return vectors.Count == texts.Length && vectors.All(vector => vector.Length == vectors[0].Length)
            && vectors[0].Length > 0 && vectors.All(vector => vector.Span.IndexOfAnyExceptInRange(-1e9f, 1e9f) < 0)
                ? new(vectors.Select(vector => new Embedding<float>(vector) { ModelId = _options.Model }))
                {
                    Usage = new UsageDetails { InputTokenCount = reply.Usage?.InputTokenCount ?? 0 },
                }
                : throw new ModelException(ModelFault.Unreadable, "The server's vectors do not belong to the texts.");
    }
}
