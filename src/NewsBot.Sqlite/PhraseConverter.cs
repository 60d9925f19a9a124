using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NewsBot.Core.Texts;

namespace NewsBot.Sqlite;

/// <summary>
/// A phrase as [key, argument, …]. An argument keeps its kind, because numbers and days are worded by the reader's
/// culture: text and whole numbers stand as they are, others as {"day": …}, {"number": …}, {"phrase": …}, {"phrases":
/// […]}.
/// </summary>
internal sealed class PhraseConverter : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Phrase(JsonNode.Parse(ref reader) as JsonArray ?? throw new JsonException("A phrase is an array."));

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) =>
        Node(value).WriteTo(writer, options);

    private static JsonArray Node(Phrase phrase) =>
        [JsonValue.Create(phrase.Key), .. phrase.Arguments.Select(Node)];

    private static JsonNode? Node(object? argument) => argument switch
    {
        null => null,
        string text => JsonValue.Create(text),
        int or long or short or byte => JsonValue.Create(Convert.ToInt64(argument, CultureInfo.InvariantCulture)),
        float or double or decimal =>
            new JsonObject { ["number"] = Convert.ToDouble(argument, CultureInfo.InvariantCulture) },
        DateOnly day => new JsonObject { ["day"] = day.ToString("O", CultureInfo.InvariantCulture) },
        Phrase phrase => new JsonObject { ["phrase"] = Node(phrase) },
        IEnumerable<Phrase> phrases => new JsonObject { ["phrases"] = new JsonArray([.. phrases.Select(Node)]) },
        _ => JsonValue.Create(Convert.ToString(argument, CultureInfo.InvariantCulture)),
    };

    private static Phrase Phrase(JsonArray node) =>
        new(node[0]!.GetValue<string>(), [.. node.Skip(1).Select(Argument)]);

    private static object? Argument(JsonNode? node) => node switch
    {
        null => null,
        JsonObject named when named["day"] is { } day =>
            DateOnly.ParseExact(day.GetValue<string>(), "O", CultureInfo.InvariantCulture),
        JsonObject named when named["number"] is { } number => number.GetValue<double>(),
        JsonObject named when named["phrase"] is JsonArray phrase => Phrase(phrase),
        JsonObject named when named["phrases"] is JsonArray phrases =>
            phrases.Select(phrase => Phrase((JsonArray)phrase!)).ToArray(),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<long>(),
        JsonValue value => value.GetValue<string>(),
        _ => throw new JsonException("Not an argument of a phrase."),
    };
}
