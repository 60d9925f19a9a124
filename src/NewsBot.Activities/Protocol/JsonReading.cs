using System.Text.Json;

namespace NewsBot.Activities.Protocol;

/// <summary>Reads JSON whose shape nobody vouches for: what is not there, or is something else, is nothing.</summary>
public static class JsonReading
{
    /// <summary>The member with this name; an undefined element where there is none.</summary>
    public static JsonElement At(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The text of the member with this name; null where it is no text.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        var member = element.At(name);
        if (member.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is valid JSON and no text.
            return null;
        }
    }

    /// <summary>The elements of the member with this name; none where it is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name)
    {
        var member = element.At(name);
        return member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : [];
    }
}
