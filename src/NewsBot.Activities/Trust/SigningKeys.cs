using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using NewsBot.Activities.Protocol;

namespace NewsBot.Activities.Trust;

/// <summary>
/// The keys of one issuer, found by OpenID Connect Discovery. They are kept for a day and fetched again when a token
/// names one that is not known, because issuers change keys without notice; but not more often than twice a minute,
/// because anybody can name an unknown key.
/// </summary>
public sealed partial class SigningKeys(
    string metadata, IHttpClientFactory http, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    private const int MaxBytes = 1 << 20;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Dictionary<string, SigningKey> _keys = [];
    private long? _fetched;
    private long? _tried;

    /// <summary>The key with this id; null where the issuer has none, or cannot be asked.</summary>
    public async Task<SigningKey?> FindAsync(string id, CancellationToken cancellation)
    {
        if (_keys.GetValueOrDefault(id) is { } known && !IsOlder(_fetched, Fresh))
        {
            return known;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            if ((!_keys.ContainsKey(id) || IsOlder(_fetched, Fresh)) && IsOlder(_tried, BetweenFetches))
            {
                await FetchAsync();
            }
        }
        finally
        {
            _gate.Release();
        }

        // Where the issuer is away, the keys of yesterday still hold.
        return _keys.GetValueOrDefault(id);
    }

    public void Dispose() => _gate.Dispose();

    // Not ended with the request that needs it: anybody could have it begin, go away, and so keep the keys from all.
    private async Task FetchAsync()
    {
        _tried = time.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            using var client = http.CreateClient(ActivityHttp.ClientName);
            client.MaxResponseContentBufferSize = MaxBytes;
            using var description = JsonDocument.Parse(await client.GetByteArrayAsync(metadata, patience.Token));
            if (!Uri.TryCreate(description.RootElement.Text("jwks_uri"), UriKind.Absolute, out var address)
                || address.Scheme != Uri.UriSchemeHttps)
            {
                LogNoKeys(metadata, null);
                return;
            }

            using var keys = JsonDocument.Parse(await client.GetByteArrayAsync(address, patience.Token));
            _keys = keys.RootElement.Items("keys").Select(Read).OfType<SigningKey>()
                .DistinctBy(key => key.Key.Kid).ToDictionary(key => key.Key.Kid);
            _fetched = time.GetTimestamp();
        }
        catch (Exception fault) when (
            fault is HttpRequestException or JsonException or OperationCanceledException)
        {
            LogNoKeys(metadata, fault);
        }
    }

    // One key that cannot be read does not take the others away.
    private static SigningKey? Read(JsonElement key)
    {
        try
        {
            var read = new JsonWebKey(key.GetRawText());
            return read is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0 }
                ? new SigningKey(read, [.. key.Items("endorsements").Where(e => e.ValueKind == JsonValueKind.String)
                    .Select(e => e.GetString()!)])
                : null;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsOlder(long? moment, TimeSpan age) => moment is not { } then || time.GetElapsedTime(then) >= age;

    [LoggerMessage(1301, LogLevel.Warning, "The keys of {Issuer} could not be fetched.")]
    private partial void LogNoKeys(string issuer, Exception? cause);
}

/// <summary>A key that signs tokens, and the channels that it may speak for.</summary>
public sealed record SigningKey(JsonWebKey Key, IReadOnlyList<string> Endorsements);
