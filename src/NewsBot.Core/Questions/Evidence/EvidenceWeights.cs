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
public sealed record EvidenceWeights(
    LinearModel FirstLook, SentenceNetwork Network, LinearModel Spans, EvidenceGate Gate)
{
    private const string Resource = "evidence-weights.json";

    /// <summary>Those that the program uses.</summary>
    public static EvidenceWeights Bundled { get; } = ReadBundled();

    /// <summary>Reads the content of a file.</summary>
    /// <exception cref="InvalidDataException">It does not fit this program; the message says where.</exception>
    public static EvidenceWeights Read(Stream json) => EvidenceWeightsFile.Read(json).Weights();

    private static EvidenceWeights ReadBundled()
    {
        using var file = typeof(EvidenceWeights).Assembly.GetManifestResourceStream(Resource)!;
        return Read(file);
    }
}
