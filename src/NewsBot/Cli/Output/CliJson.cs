using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Cli.Output;

/// <summary>JSON of the command line: one object a line, camel case, nothing where nothing is known.</summary>
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(AuditJson))]
[JsonSerializable(typeof(ChangeJson))]
[JsonSerializable(typeof(ExtractJson))]
[JsonSerializable(typeof(FeedJson))]
[JsonSerializable(typeof(LoadJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(StatusJson))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>Leaves letters as they are; control characters are escaped all the same.</summary>
    public static CliJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
