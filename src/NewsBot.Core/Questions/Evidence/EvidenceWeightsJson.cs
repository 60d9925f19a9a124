using System.Text.Json.Serialization;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>JSON of <see cref="EvidenceWeightsFile"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvidenceWeightsFile))]
internal sealed partial class EvidenceWeightsJson : JsonSerializerContext;
