using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace NewsBot.Tests.Teams.Support;

/// <summary>A key pair of a token server.</summary>
internal sealed class TestKey(string id, string[]? endorsements)
{
    // Making keys is slow, and no test minds which one it has.
    private static readonly ConcurrentDictionary<string, RSA> Pairs = new();

    private readonly RSA _rsa = Pairs.GetOrAdd(id, _ => RSA.Create(2_048));

    public string Id => id;

    public byte[] Sign(byte[] data, string algorithm)
    {
        var hash = algorithm[^3..] switch
        {
            "384" => HashAlgorithmName.SHA384,
            "512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        var padding = algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return _rsa.SignData(data, hash, padding);
    }

    public JsonObject Describe()
    {
        var parameters = _rsa.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]);
        }

        return key;
    }
}
