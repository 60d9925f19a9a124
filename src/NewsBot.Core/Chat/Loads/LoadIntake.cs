using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Loads;

/// <summary>Turns what somebody hands over from afar into durable load jobs, or says why not.</summary>
public sealed class LoadIntake(NewsLibrary library, IOptions<ChatOptions> options)
{
    /// <summary>Most addresses of one load.</summary>
    public const int MaxSources = 50;

    /// <summary>Most files of one load.</summary>
    public const int MaxFiles = 5_000;

    /// <summary>The name of the bundle that several files become; items are then <c>upload.zip/NAME</c>.</summary>
    public const string BundleName = "upload.zip";

    /// <summary>
    /// Accepts addresses, a text and files: a job for each address, one for the text and one for all the files.
    /// When this returns <see cref="LoadAcceptance.Accepted"/>, everything is durable.
    /// </summary>
    /// <param name="requestedBy">As <c>platform:user</c>.</param>
    public async Task<LoadAcceptance> AcceptAsync(
        RequestedLoad request, string collection, string requestedBy, CancellationToken cancellation)
    {
        if (Problem(request) is { } problem)
        {
            return new LoadAcceptance.Refused(problem);
        }

        List<(string Name, byte[] Bytes)>? payloads;
        try
        {
            payloads = await PayloadsAsync(request, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            // The platform names an address for a file, which holds for a while only.
            return new LoadAcceptance.Refused(new Phrase("Chat.FileAway"));
        }

        if (payloads is null)
        {
            return new LoadAcceptance.Refused(TooLarge());
        }

        var loads = library.Loads(collection);
        var accepted = new List<LoadJob>();
        foreach (var source in request.Sources)
        {
            accepted.Add(await loads.EnqueueAsync(source, requestedBy, payload: null, cancellation));
        }

        foreach (var (name, bytes) in payloads)
        {
            accepted.Add(await loads.EnqueueAsync(name, requestedBy, bytes, cancellation));
        }

        return new LoadAcceptance.Accepted(accepted);
    }

    private Phrase? Problem(RequestedLoad request) => request switch
    {
        { Sources: [], Text: null or "", Files: [] } => new Phrase("Chat.NothingToLoad"),
        { Sources.Count: > MaxSources } => new Phrase("Chat.TooManySources", MaxSources),
        { Files.Count: > MaxFiles } => new Phrase("Chat.TooManyFiles", MaxFiles),
        _ when request.Sources.FirstOrDefault(s => !IsAddress(s)) is { } other => new Phrase("Chat.NoAddress", other),
        _ when request.Files.Sum(f => f.Length) > options.Value.MaxUploadBytes => TooLarge(),
        _ => null,
    };

    // Only addresses: a path would let somebody in a chat read the files of the machine that the bot runs on.
    private static bool IsAddress(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private Phrase TooLarge() => new("Chat.UploadTooLarge", options.Value.MaxUploadBytes >> 20);

    private async Task<List<(string Name, byte[] Bytes)>?> PayloadsAsync(
        RequestedLoad request, CancellationToken cancellation)
    {
        var payloads = new List<(string Name, byte[] Bytes)>();
        if (!string.IsNullOrEmpty(request.Text))
        {
            payloads.Add((request.TextName, Encoding.UTF8.GetBytes(request.Text)));
        }

        switch (request.Files)
        {
            case []:
                break;
            case [var file]:
                if (await ReadAsync(file, options.Value.MaxUploadBytes, cancellation) is not { } bytes)
                {
                    return null;
                }

                payloads.Add((file.Name, bytes));
                break;
            case var several:
                if (await BundleAsync(several, cancellation) is not { } bundle)
                {
                    return null;
                }

                payloads.Add((BundleName, bundle));
                break;
        }

        return payloads;
    }

    private async Task<byte[]?> BundleAsync(IReadOnlyList<IncomingFile> files, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var left = options.Value.MaxUploadBytes;
            foreach (var file in files)
            {
                if (await ReadAsync(file, left, cancellation) is not { } content)
                {
                    return null;
                }

                left -= content.Length;
                await using var entry = await zip
                    .CreateEntry(file.Name, CompressionLevel.NoCompression)
                    .OpenAsync(cancellation);
                await entry.WriteAsync(content, cancellation);
            }
        }

        return bytes.ToArray();
    }

    // The length that came with the file is only what was said of it.
    private static async Task<byte[]?> ReadAsync(IncomingFile file, long limit, CancellationToken cancellation)
    {
        await using var content = await file.OpenAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                return null;
            }

            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return bytes.ToArray();
    }
}

/// <summary>What somebody wants to have loaded.</summary>
/// <param name="Sources">Addresses (http, https).</param>
/// <param name="Text">A pasted text; null for none.</param>
/// <param name="TextName">What the pasted text is called in reports; its ending says the format.</param>
public sealed record RequestedLoad(
    IReadOnlyList<string> Sources, string? Text, IReadOnlyList<IncomingFile> Files, string TextName = "text.txt");
