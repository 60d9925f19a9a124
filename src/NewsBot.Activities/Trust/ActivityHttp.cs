namespace NewsBot.Activities.Trust;

/// <summary>
/// The HTTP client for the addresses that tokens and activities name: it follows no redirects and sends no cookies.
/// </summary>
public static class ActivityHttp
{
    /// <summary>Its name with <see cref="IHttpClientFactory"/>.</summary>
    public const string ClientName = "activities";
}
