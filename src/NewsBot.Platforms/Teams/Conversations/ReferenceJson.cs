using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Platforms.Teams.Conversations;

/// <summary>How conversations are kept in the store.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ReplyPlace))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
