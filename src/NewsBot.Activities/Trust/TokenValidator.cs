using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NewsBot.Activities.Trust;

/// <summary>
/// Decides whether a request's token is genuine and meant for this bot. Every doubt is a refusal; nothing throws.
/// The rules are those of the Bot Framework's connector, as its SDK applies them.
/// </summary>
public sealed class TokenValidator : IDisposable
{
    private const string Scheme = "Bearer ";
    private const int MaxLength = 16_384;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    private readonly TrustOptions _options;
    private readonly TimeProvider _time;
    private readonly SigningKeys _connectorKeys;
    private readonly SigningKeys _tenantKeys;
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxLength };

    public TokenValidator(
        TrustOptions options, IHttpClientFactory http, TimeProvider time, ILogger<SigningKeys> log)
    {
        _options = options;
        _time = time;
        _connectorKeys = new SigningKeys(_options.OpenIdMetadata, http, time, log);
        _tenantKeys = new SigningKeys(
            $"{_options.Login.TrimEnd('/')}/{_options.TenantId}/v2.0/.well-known/openid-configuration", http, time, log);
    }

    /// <param name="authorization">The request's header; null where there is none.</param>
    public async Task<TokenVerdict> ValidateAsync(string? authorization, CancellationToken cancellation)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return new TokenVerdict.Refused("no bearer token");
        }

        if (Read(authorization[Scheme.Length..]) is not { } token)
        {
            return new TokenVerdict.Refused("not a token");
        }

        if (!Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid))
        {
            return new TokenVerdict.Refused("not signed in a way that is accepted");
        }

        if (token.Issuer == _options.Issuer)
        {
            return await FromConnectorAsync(token, cancellation);
        }

        return _options.AcceptTenantTokens && TenantIssuers().Contains(token.Issuer)
            ? await FromTenantAsync(token, cancellation)
            : new TokenVerdict.Refused("of an issuer that is not accepted");
    }

    public void Dispose()
    {
        _connectorKeys.Dispose();
        _tenantKeys.Dispose();
    }

    private async Task<TokenVerdict> FromConnectorAsync(JsonWebToken token, CancellationToken cancellation)
    {
        if (await _connectorKeys.FindAsync(token.Kid, cancellation) is not { } key)
        {
            return new TokenVerdict.Refused("of an unknown key");
        }

        if (await ProblemAsync(token, key) is { } problem)
        {
            return new TokenVerdict.Refused(problem);
        }

        return Claim(token, "serviceurl") is { Length: > 0 } serviceUrl
            ? new TokenVerdict.Connector(serviceUrl, key.Endorsements)
            : new TokenVerdict.Refused("without serviceurl");
    }

    // The audience could be a token for somebody else's API of this app; that the app itself asked is what counts.
    private async Task<TokenVerdict> FromTenantAsync(JsonWebToken token, CancellationToken cancellation)
    {
        if (await _tenantKeys.FindAsync(token.Kid, cancellation) is not { } key)
        {
            return new TokenVerdict.Refused("of an unknown key");
        }

        if (await ProblemAsync(token, key) is { } problem)
        {
            return new TokenVerdict.Refused(problem);
        }

        var app = Claim(token, "ver") is "2.0" ? Claim(token, "azp") : Claim(token, "appid");
        return app == _options.AppId
            ? new TokenVerdict.OwnTenant()
            : new TokenVerdict.Refused("of another app");
    }

    /// <returns>What is wrong with the token itself; null for nothing.</returns>
    private async Task<string?> ProblemAsync(JsonWebToken token, SigningKey key)
    {
        try
        {
            var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
            {
                ValidIssuer = token.Issuer,
                ValidAudience = _options.AppId,
                ValidAlgorithms = Algorithms,
                IssuerSigningKey = key.Key,
                TryAllIssuerSigningKeys = false,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                LifetimeValidator = IsNow,
            });
            return result.IsValid ? null : result.Exception?.GetType().Name ?? "not valid";
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or InvalidOperationException)
        {
            return fault.GetType().Name;
        }
    }

    // The library would ask the system's clock.
    private bool IsNow(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || now >= start - Skew);
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return text.Length <= MaxLength && _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException)
        {
            return null;
        }
    }

    private static string? Claim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    // Version 1 and version 2 of the tenant's token endpoint.
    private string[] TenantIssuers() =>
        [$"https://sts.windows.net/{_options.TenantId}/", $"{_options.Login.TrimEnd('/')}/{_options.TenantId}/v2.0"];
}
