using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;

namespace NewsBot.Tests.Search.Vectors;

/// <summary>A model to which texts are alike that share words; synonyms of its own count as one word.</summary>
internal sealed class WordVectors : IEmbeddingGenerator<string, Embedding<float>>
{
    public int Dimensions { get; set; } = 256;

    /// <summary>Words that mean the same to this model.</summary>
    public Dictionary<string, string> Same { get; } = [];

    /// <summary>Throws before a request is answered; null while all is well.</summary>
    public Func<IReadOnlyList<string>, Exception?>? Trouble { get; set; }

    /// <summary>Waited for before a request is answered.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Requests so far, answered or not.</summary>
    public int Requests { get; private set; }

    /// <summary>All texts that were embedded.</summary>
    public List<string> Texts { get; } = [];

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] texts = [.. values];
        Requests++;
        await Gate.WaitAsync(cancellationToken);
        if (Trouble?.Invoke(texts) is { } trouble)
        {
            throw trouble;
        }

        Texts.AddRange(texts);
        return [.. texts.Select(text => new Embedding<float>(Vector(text)))];
    }

    public static ModelException Fault(ModelFault fault) => new(fault, "scripted");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private float[] Vector(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToLowerInvariant().Split(['\n', ' ', '.', ',', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            // A random direction for each word, so that signs carry as much as they do in real vectors.
            var random = new Random((Same.GetValueOrDefault(word) ?? word).Aggregate(17, (hash, c) => (hash * 31) + c));
            for (var i = 0; i < vector.Length; i++)
            {
                vector[i] += random.NextSingle() - 0.5f;
            }
        }

        return vector;
    }
}
