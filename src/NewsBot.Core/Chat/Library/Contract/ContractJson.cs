using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>
/// The JSON that scripts rely on, at the command line and over HTTP: the same records, so that a field has one name and
/// one form wherever it is printed.
/// </summary>
/// <remarks>
/// The command line leaves out what is not known, HTTP writes null for it; a field that only one of them has is marked
/// in its record. Ids are strings: a number could lose digits in JavaScript.
/// </remarks>
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(ArticlePageJson))]
[JsonSerializable(typeof(ArticleTextJson))]
[JsonSerializable(typeof(ArticleChangeJson))]
[JsonSerializable(typeof(AuditJson))]
[JsonSerializable(typeof(ExtractJson))]
[JsonSerializable(typeof(FeedJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(JobJson))]
[JsonSerializable(typeof(LoadItemJson))]
[JsonSerializable(typeof(StatusJson))]
public sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>
    /// For the command line, one object a line. Letters stay as they are; control characters are escaped all the same.
    /// </summary>
    public static ContractJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
