using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Commands;

/// <summary>Files that people have attached, fetched from Discord when they are read.</summary>
internal sealed class Attachments(HttpClient http, IOptions<DiscordOptions> options)
{
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    public IncomingFile File(DiscordAttachment attachment) => new(
        attachment.Filename, attachment.Size, cancellation => OpenAsync(attachment, cancellation));

    public IReadOnlyList<IncomingFile> Files(Message message) => [.. (message.Attachments ?? []).Select(File)];

    // Whatever a message says, only Discord's own servers are asked.
    private async Task<Stream> OpenAsync(DiscordAttachment attachment, CancellationToken cancellation)
    {
        var url = new Uri(attachment.Url);
        if (url.Authority != options.Value.Api.Authority && !(url.Scheme == Uri.UriSchemeHttps && Hosts.Contains(url.Host)))
        {
            throw new InvalidOperationException($"An attachment lies at {url.Host}, which is not Discord's.");
        }

        return await http.GetStreamAsync(url, cancellation);
    }
}
