using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace NewsBot.Tests.Teams.Support;

/// <summary>A token as the connector issues it, with whatever is wrong with it.</summary>
internal sealed record TestToken(TestKey Key)
{
    public const string AppId = "00000000-0000-0000-0000-0000000000a1";
    public const string TenantId = "00000000-0000-0000-0000-0000000000b1";
    public const string ServiceUrl = "http://127.0.0.1:9/teams/";

    public string Algorithm { get; init; } = "RS256";

    public string? KeyId { get; init; } = Key.Id;

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string Audience { get; init; } = AppId;

    public TimeSpan Expires { get; init; } = TimeSpan.FromHours(1);

    public TimeSpan NotBefore { get; init; } = TimeSpan.FromMinutes(-5);

    /// <summary>Name and value of the claim; none where null.</summary>
    public (string Name, string Value)? Service { get; init; } = ("serviceurl", ServiceUrl);

    public IReadOnlyDictionary<string, string> Claims { get; init; } = new Dictionary<string, string>();

    public string Write()
    {
        var now = TimeProvider.System.GetUtcNow();
        var header = new JsonObject { ["alg"] = Algorithm, ["typ"] = "JWT" };
        if (KeyId is not null)
        {
            header["kid"] = KeyId;
        }

        var payload = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = Audience,
            ["nbf"] = (now + NotBefore).ToUnixTimeSeconds(),
            ["exp"] = (now + Expires).ToUnixTimeSeconds(),
        };
        if (Service is var (name, value))
        {
            payload[name] = value;
        }

        foreach (var (claim, text) in Claims)
        {
            payload[claim] = text;
        }

        var signed = $"{Encode(header)}.{Encode(payload)}";
        return $"{signed}.{(Algorithm == "none" ? "" : Base64UrlEncoder.Encode(Key.Sign(Encoding.UTF8.GetBytes(signed), Algorithm)))}";
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());
}
