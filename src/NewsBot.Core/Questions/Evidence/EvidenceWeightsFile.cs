using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NewsBot.Core.Questions.Evidence.Spans;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// The content of evidence-weights.json, as the fit writes it and <see cref="EvidenceWeights.Read(Stream)"/> reads it.
/// It names the features, so that it fits no others.
/// </summary>
/// <param name="Fit">What the weights come from.</param>
/// <param name="SentenceFeatures">Names of <see cref="SentenceFeature"/>, for first look and network.</param>
/// <param name="Gate">Weights of its own features, then of those of the best sentence.</param>
internal sealed partial record EvidenceWeightsFile(
    EvidenceWeightsFile.FitRecord Fit,
    string[] SentenceFeatures,
    float[] FirstLook,
    EvidenceWeightsFile.NetworkShape Network,
    string[] SpanFeatures,
    float[] Spans,
    string[] GateFeatures,
    float[] Gate,
    AnswerabilityClassifier.Cut[] Cuts,
    string[] MarkFeatures,
    float[] Marks,
    float MarkCut)
{
    /// <summary>The file that holds these weights.</summary>
    public static EvidenceWeightsFile Of(EvidenceWeights weights, FitRecord fit) => new(
        fit,
        Enum.GetNames<SentenceFeature>(),
        [.. weights.FirstLook.Weights],
        new NetworkShape(
            [.. weights.Network.Linear.Weights],
            [.. weights.Network.Units.Select(unit => new UnitShape(unit.Output, unit.Bias, [.. unit.Input.Weights]))]),
        Enum.GetNames<SpanFeature>(),
        [.. weights.Spans.Weights],
        Enum.GetNames<AnswerabilityFeature>(),
        [.. weights.Gate.Model.Weights],
        [.. weights.Gate.Cuts],
        Enum.GetNames<MarkFeature>(),
        [.. weights.Marks.Model.Weights],
        weights.Marks.Cut);

    /// <summary>The text of the file; lists of numbers stand on one line, numbers come back as they were.</summary>
    public string Text() => NumberList().Replace(
        JsonSerializer.Serialize(this, EvidenceWeightsJson.Default.EvidenceWeightsFile),
        list => LineBreak().Replace(list.Value, " ").Replace("[ ", "[", StringComparison.Ordinal)
            .Replace(" ]", "]", StringComparison.Ordinal)) + "\n";

    [GeneratedRegex(@"\[[-+0-9.eE,\s]+\]")]
    private static partial Regex NumberList();

    [GeneratedRegex(@"\s+")]
    private static partial Regex LineBreak();

    /// <summary>What the weights come from: enough to fit them again.</summary>
    /// <param name="Command">How they were fitted.</param>
    /// <param name="Data">The files, in the order of the command.</param>
    /// <param name="Seeds">Of the networks that are joined to one.</param>
    /// <param name="Scores">What they reach, by measure and group of questions.</param>
    /// <param name="Remarks">What else is to be known, such as what was not recorded.</param>
    internal sealed record FitRecord(
        string Command,
        DataFile[] Data,
        int[] Seeds,
        Dictionary<string, Dictionary<string, double>> Scores,
        string[] Remarks);

    /// <param name="Use">For what it was used: <c>articles</c>, <c>fit</c> or <c>judge</c>.</param>
    /// <param name="Sha256">Hash of its bytes in hexadecimal.</param>
    internal sealed record DataFile(string Name, string Use, string Sha256);

    internal sealed record NetworkShape(float[] Linear, UnitShape[] Units);

    internal sealed record UnitShape(float Output, float Bias, float[] Weights);
}

/// <summary>JSON of <see cref="EvidenceWeightsFile"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvidenceWeightsFile))]
internal sealed partial class EvidenceWeightsJson : JsonSerializerContext;
