using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Discord.Protocol;

/// <summary>
/// An id of Discord: 64 bits whose upper 42 are milliseconds since 2015. Written as a string; may arrive as a number
/// (reference#id-serialization).
/// </summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Snowflake(ulong Value)
{
    private const long Epoch = 1_420_070_400_000;

    /// <summary>When the thing with this id was made.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + Epoch);

    public static bool TryParse(string? text, out Snowflake id)
    {
        var isId = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return isId;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private sealed class Converter : JsonConverter<Snowflake>
    {
        public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number
                ? new Snowflake(reader.GetUInt64())
                : TryParse(reader.GetString(), out var id) ? id : throw new JsonException("Not an id.");

        public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override Snowflake ReadAsPropertyName(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var id) ? id : throw new JsonException("Not an id.");
    }
}
