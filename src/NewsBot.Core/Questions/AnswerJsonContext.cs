using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsBot.Core.Questions;

/// <summary>Serializer of <see cref="AnswerJson"/>, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerJson))]
public sealed partial class AnswerJsonContext : JsonSerializerContext
{
    /// <summary>
    /// Writes letters of every language as themselves; what HTML could mistake for markup stays escaped.
    /// </summary>
    public static AnswerJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
