using System.Text.Json;
using NewsBot.Core.Questions.Evidence.Spans;
using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Everything about evidence that was fitted: evidence-weights.json, which <c>tests/NewsBot.Benchmarks</c> writes (verb
/// <c>fit</c>) with what it was fitted on.
/// </summary>
/// <param name="FirstLook">
/// Of a sentence's features: chooses the sentences that are measured closely. Listwise softmax regression, the
/// answering sentence against the other sentences of its question; what is only measured closely has no weight.
/// </param>
/// <param name="Network">Of the same features: ranks the sentences that were measured closely.</param>
/// <param name="Spans">
/// Of a stretch of words: listwise softmax regression over the stretches of sentences that hold a known answer.
/// </param>
/// <param name="Gate">Whether it is enough.</param>
/// <param name="Marks">Whether a stretch of words is surely the answer.</param>
public sealed record EvidenceWeights(
    LinearModel FirstLook, SentenceReranker Network, LinearModel Spans, AnswerabilityClassifier Gate, MarkClassifier Marks)
{
    private const string Resource = "evidence-weights.json";
    private const string Remedy = "Fit anew: run the verb fit of tests/NewsBot.Benchmarks with --write.";

    /// <summary>Those that the program uses.</summary>
    public static EvidenceWeights Bundled { get; } = ReadBundled();

    /// <summary>Reads the content of a file.</summary>
    /// <exception cref="InvalidDataException">It does not fit this program; the message says where.</exception>
    public static EvidenceWeights Read(Stream json)
    {
        // Read by hand: a serializer would be most of what the first answer of a process waits for.
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"The file of weights cannot be read: {wrong.Message} {Remedy}", wrong);
        }
    }

    private static EvidenceWeights Read(JsonElement file)
    {
        var sentences = Features<SentenceFeature>(file, "sentenceFeatures");
        var spans = Features<SpanFeature>(file, "spanFeatures");
        var evidence = Features<AnswerabilityFeature>(file, "gateFeatures");
        var marks = Features<MarkFeature>(file, "markFeatures");
        var network = file.GetProperty("network");
        AnswerabilityClassifier.Cut[] cuts =
        [
            .. file.GetProperty("cuts").EnumerateArray().Select(cut => new AnswerabilityClassifier.Cut(
                cut.GetProperty("question").GetString(),
                cut.GetProperty("article").GetString(),
                cut.GetProperty("stated").GetSingle(),
                cut.GetProperty("close").GetSingle())),
        ];
        if (cuts is not [.., { Question: null, Article: null }])
        {
            throw new InvalidDataException($"The last of \"cuts\" must be for all languages. {Remedy}");
        }

        return new EvidenceWeights(
            Model(file, "firstLook", sentences),
            new SentenceReranker(
                Model(network, "linear", sentences),
                network.GetProperty("units").EnumerateArray().Select(unit => new SentenceReranker.Unit(
                    unit.GetProperty("output").GetSingle(),
                    unit.GetProperty("bias").GetSingle(),
                    Model(unit, "weights", sentences)))),
            Model(file, "spans", spans),
            new AnswerabilityClassifier(Model(file, "gate", evidence + sentences), cuts),
            new MarkClassifier(Model(file, "marks", marks), file.GetProperty("markCut").GetSingle()));
    }

    /// <summary>How many features there are, which must be those of this program in their order.</summary>
    private static int Features<TFeature>(JsonElement file, string list)
        where TFeature : struct, Enum
    {
        string?[] named = [.. file.GetProperty(list).EnumerateArray().Select(name => name.GetString())];
        var known = Enum.GetNames<TFeature>();
        for (var i = 0; i < Math.Max(named.Length, known.Length); i++)
        {
            var (name, wanted) = (named.ElementAtOrDefault(i) ?? "nothing", known.ElementAtOrDefault(i) ?? "nothing");
            if (name != wanted)
            {
                throw new InvalidDataException(
                    $"The weights were fitted to other features: \"{list}\" has {name} at place {i + 1}, "
                    + $"the program has {wanted}. {Remedy}");
            }
        }

        return known.Length;
    }

    private static LinearModel Model(JsonElement file, string list, int features)
    {
        var numbers = file.GetProperty(list);
        if (numbers.GetArrayLength() != features)
        {
            throw new InvalidDataException(
                $"\"{list}\" has {numbers.GetArrayLength()} weights for {features} features. {Remedy}");
        }

        var weights = new float[features];
        for (var i = 0; i < features; i++)
        {
            weights[i] = numbers[i].GetSingle();
        }

        return new LinearModel(weights);
    }

    private static EvidenceWeights ReadBundled()
    {
        using var file = typeof(EvidenceWeights).Assembly.GetManifestResourceStream(Resource)!;
        return Read(file);
    }
}
