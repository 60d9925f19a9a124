namespace NewsBot.Tests.Support.NewsSite;

/// <summary>A request as it came in.</summary>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">By lower-case name.</param>
internal sealed record SiteRequest(string Target, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
