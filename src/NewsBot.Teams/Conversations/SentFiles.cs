using Microsoft.Extensions.Options;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Conversations;

/// <summary>
/// Files that people send in personal chats. Teams keeps them in SharePoint and names an address that opens without
/// further identity. Only addresses there are fetched, whatever the message says.
/// </summary>
internal sealed class SentFiles(IHttpClientFactory http, IOptions<TeamsOptions> options)
{
    private const string FileType = "application/vnd.microsoft.teams.file.download.info";

    public IReadOnlyList<IncomingFile> Read(Activity activity) =>
    [
        .. (activity.Attachments ?? [])
            .Where(attachment => attachment?.ContentType == FileType)
            .Select(attachment => (attachment!.Name, Address: Address(attachment.Content.Text("downloadUrl"))))
            .Where(file => file.Address is not null)
            .Select(file => new IncomingFile(Name(file.Name), 0, cancellation => OpenAsync(file.Address!, cancellation))),
    ];

    private Uri? Address(string? downloadUrl) =>
        Uri.TryCreate(downloadUrl, UriKind.Absolute, out var url)
        && ((url.Scheme == Uri.UriSchemeHttps && options.Value.FileDomains.Any(domain => IsWithin(url.Host, domain)))
            || (options.Value.LoopbackOnly && ServiceAddress.IsLoopback(url.GetLeftPart(UriPartial.Authority))))
            ? url
            : null;

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private async Task<Stream> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using var client = http.CreateClient(ActivityHttp.ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        try
        {
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStreamAsync(cancellation);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static string Name(string? name) => string.IsNullOrWhiteSpace(name) ? "file" : Path.GetFileName(name);
}
