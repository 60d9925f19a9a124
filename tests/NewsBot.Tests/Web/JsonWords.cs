using System.Text.Json;

namespace NewsBot.Tests.Web;

/// <summary>All texts in a JSON value, one to a line.</summary>
internal static class JsonWords
{
    public static string Of(JsonElement value) => string.Join('\n', Texts(value));

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };
}
