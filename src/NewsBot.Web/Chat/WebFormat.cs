using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Library.Contract;

namespace NewsBot.Web.Chat;

/// <summary>What the bot says as the JSON of its HTTP interface.</summary>
internal static class WebFormat
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,

        // The contract's records are compiled; what only the page gets and sends is found out at run time.
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractJson.Default, new DefaultJsonTypeInfoResolver()),
    };

    /// <summary>Ids are strings in JSON: a number could lose digits in JavaScript.</summary>
    public static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<ActionJson> Actions(IEnumerable<ReplyAction> actions, string language) =>
        [.. actions.Select(action => new ActionJson(
            action.Id, JsonNamingPolicy.CamelCase.ConvertName(action.Kind.ToString()), action.Label.In(language)))];
}
