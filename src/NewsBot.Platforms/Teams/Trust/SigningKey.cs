using Microsoft.IdentityModel.Tokens;

namespace NewsBot.Platforms.Teams.Trust;

/// <summary>A key that signs tokens, and the channels that it may speak for.</summary>
internal sealed record SigningKey(JsonWebKey Key, IReadOnlyList<string> Endorsements);
