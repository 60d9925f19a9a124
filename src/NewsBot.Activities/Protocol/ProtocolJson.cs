using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Activities.Protocol;

/// <summary>
/// How activities are read. A field that is there twice could mean two things to two readers, and is refused.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, AllowDuplicateProperties = false, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
