namespace NewsBot.Activities.Trust;

/// <summary>Whose tokens are accepted, and for which bot.</summary>
/// <param name="AppId">Application (client) id of the bot's registration, the audience of the tokens.</param>
/// <param name="TenantId">Directory (tenant) id of the registration.</param>
/// <param name="Issuer">Issuer of the connector's tokens.</param>
/// <param name="OpenIdMetadata">Where the keys of these tokens are described (OpenID Connect Discovery).</param>
/// <param name="Login">Where the tenant's tokens come from.</param>
/// <param name="AcceptTenantTokens">Also accept tokens that the own tenant issued to the bot's own app.</param>
public sealed record TrustOptions(
    string? AppId, string? TenantId, string Issuer, string OpenIdMetadata, string Login, bool AcceptTenantTokens);
