using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord.Shapes;

/// <summary>Compares requests with what Discord accepts (requests.json).</summary>
internal static class RequestShapes
{
    private static readonly JsonNode Facts = JsonNode.Parse(Read())!;

    /// <summary>What is wrong with a request; nothing where its route has no body.</summary>
    public static IEnumerable<string> Problems(FakeRequest request)
    {
        if (request.Body is null)
        {
            return [];
        }

        return Facts["routes"]![request.Route] is { } shape
            ? Check(request.Body, Facts["shapes"]![shape.ToString()]!, request.Route)
            : [$"{request.Route} is not described"];
    }

    private static IEnumerable<string> Check(JsonNode? value, JsonNode shape, string path)
    {
        if (shape.GetValueKind() == JsonValueKind.String)
        {
            shape = Facts["shapes"]![shape.ToString()]!;
        }

        return (shape["type"]!.ToString(), value) switch
        {
            ("object", JsonObject found) => CheckObject(found, shape, path),
            ("array", JsonArray found) => CheckArray(found, shape, path),
            ("string", JsonValue found) when found.GetValueKind() == JsonValueKind.String => CheckText(found.ToString(), shape, path),
            ("integer", JsonValue found) when found.GetValueKind() == JsonValueKind.Number =>
                shape["enum"] is JsonArray allowed && !allowed.Any(one => one!.GetValue<int>() == found.GetValue<int>())
                    ? [$"{path} is {found}"]
                    : [],
            ("boolean", JsonValue found) when found.GetValueKind() is JsonValueKind.True or JsonValueKind.False => [],
            _ => [$"{path} is no {shape["type"]}: {value?.ToJsonString()}"],
        };
    }

    private static IEnumerable<string> CheckObject(JsonObject found, JsonNode shape, string path)
    {
        foreach (var missing in (shape["required"] as JsonArray ?? []).Where(name => !found.ContainsKey(name!.ToString())))
        {
            yield return $"{path}.{missing} is missing";
        }

        foreach (var (name, value) in found)
        {
            if (shape["properties"]![name] is not { } inner)
            {
                yield return $"{path}.{name} is unknown";
                continue;
            }

            foreach (var problem in Check(value, inner, $"{path}.{name}"))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> CheckArray(JsonArray found, JsonNode shape, string path)
    {
        if (found.Count > (shape["maxItems"]?.GetValue<int>() ?? int.MaxValue) || found.Count < (shape["minItems"]?.GetValue<int>() ?? 0))
        {
            yield return $"{path} has {found.Count} items";
        }

        if (shape["maxSum"] is { } most && Letters(found) > most.GetValue<int>())
        {
            yield return $"{path} has {Letters(found)} characters altogether";
        }

        if (shape["items"] is { } item)
        {
            foreach (var problem in found.SelectMany((value, i) => Check(value, item, $"{path}[{i}]")))
            {
                yield return problem;
            }
        }
    }

    private static int Letters(JsonNode? value) => value switch
    {
        JsonObject found => found.Sum(property => Letters(property.Value)),
        JsonArray found => found.Sum(Letters),
        JsonValue found when found.GetValueKind() == JsonValueKind.String => found.ToString().Length,
        _ => 0,
    };

    private static IEnumerable<string> CheckText(string found, JsonNode shape, string path)
    {
        if (found.Length > (shape["maxLength"]?.GetValue<int>() ?? int.MaxValue) || found.Length < (shape["minLength"]?.GetValue<int>() ?? 0))
        {
            yield return $"{path} has {found.Length} characters";
        }

        if (shape["pattern"] is { } pattern && !Regex.IsMatch(found, pattern.ToString()))
        {
            yield return $"{path} is {found}";
        }
    }

    private static string Read()
    {
        using var stream = typeof(RequestShapes).Assembly.GetManifestResourceStream("DiscordShapes/requests.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
