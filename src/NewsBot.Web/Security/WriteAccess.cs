using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Security;

/// <summary>
/// Who may load and remove: whoever has the admin token, or, where none is configured, the person at this machine.
/// </summary>
internal sealed class WriteAccess(IOptions<WebOptions> options)
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _token = string.IsNullOrEmpty(options.Value.AdminToken)
        ? null
        : Hash(options.Value.AdminToken);

    /// <summary>Whether writing needs the token.</summary>
    public bool NeedsToken => _token is not null;

    /// <summary>Null where the caller may write; otherwise the status and the reason.</summary>
    public WriteRefusal? Check(HttpRequest request)
    {
        if (_token is not null)
        {
            return HasToken(request) ? null : new WriteRefusal(StatusCodes.Status401Unauthorized, "Web.TokenNeeded");
        }

        if (options.Value.BehindProxy || !LocalCaller.Is(
            request.HttpContext.Connection.RemoteIpAddress, request.Host.Host, request.Headers.ContainsKey))
        {
            return new WriteRefusal(StatusCodes.Status403Forbidden, "Web.LocalOnly");
        }

        return IsOwnOrigin(request) ? null : new WriteRefusal(StatusCodes.Status403Forbidden, "Web.OtherSite");
    }

    /// <summary>
    /// Whether the request was not sent by a page of another site: browsers name the page's origin with everything
    /// that writes, and other clients name none. A token needs no such check, because no browser adds it by itself.
    /// </summary>
    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
            ? request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    // Hashes are of one length, so that the comparison's time says nothing about the token.
    private bool HasToken(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(header[Scheme.Length..].Trim()), _token!);

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

/// <summary>Why somebody may not write.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Phrase">Key of the sentence.</param>
internal sealed record WriteRefusal(int Status, string Phrase);
