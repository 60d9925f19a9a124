namespace NewsBot.Platforms.Teams.Trust;

/// <summary>The HTTP client for the addresses that tokens and activities name: it follows no redirects and sends no cookies.</summary>
internal static class ActivityHttp
{
    /// <summary>Its name with <see cref="IHttpClientFactory"/>.</summary>
    public const string ClientName = "activities";
}
