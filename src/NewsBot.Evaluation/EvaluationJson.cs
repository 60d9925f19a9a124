using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Evaluation;

/// <summary>JSON of <c>newsbot eval</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonKnownNamingPolicy.Unspecified)]
[JsonSerializable(typeof(SquadReport))]
[JsonSerializable(typeof(NewsReport))]
public sealed partial class EvaluationJson : JsonSerializerContext
{
    public static string Write(SquadReport report) => JsonSerializer.Serialize(report, Default.SquadReport);

    public static string Write(NewsReport report) => JsonSerializer.Serialize(report, Default.NewsReport);
}
