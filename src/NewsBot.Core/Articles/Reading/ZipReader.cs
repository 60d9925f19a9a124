using System.IO.Compression;
using System.Runtime.CompilerServices;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading;

/// <summary>
/// ZIP archives: every entry is read on its own and streamed; nothing is ever written to disk. Each entry counts as a
/// file, so that one bad entry costs no other.
/// </summary>
internal sealed class ZipReader(ReadingOptions options, ContentReader files, FaultBoundary faults)
{
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(
            content.Stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
        if (archive.Entries.Count > options.MaxZipEntries)
        {
            throw new RefusedException(new Phrase("Articles.ZipTooManyEntries", options.MaxZipEntries));
        }

        if (archive.Entries.Any(entry => entry.FullName == "[Content_Types].xml"))
        {
            throw new RefusedException(new Phrase("Articles.Office"));
        }

        var left = options.MaxZipBytes;
        var count = 0;
        foreach (var entry in archive.Entries.Where(IsFile))
        {
            count++;
            var name = $"{content.Name}/{entry.FullName}";
            if (Objection(entry) is { } reason)
            {
                yield return new ReadItem.Refused(name, reason);
                continue;
            }

            var allowed = Math.Min(left, Math.Max(1024 * 1024, entry.CompressedLength * options.MaxZipRatio));
            var used = 0L;
            var items = ReadEntryAsync(entry, name, allowed, cancellation);
            await foreach (var item in faults.GuardAsync(name, items, cancellation))
            {
                yield return item;
            }

            left -= used;
            if (left <= 0)
            {
                throw new RefusedException(new Phrase("Articles.ZipTooLarge", options.MaxZipBytes / (1024 * 1024)));
            }

            async IAsyncEnumerable<ReadItem> ReadEntryAsync(
                ZipArchiveEntry file, string source, long limit, [EnumeratorCancellation] CancellationToken token)
            {
                await using var packed = await file.OpenAsync(token);
                await using var stream = new LimitedStream(packed, limit, new Phrase("Articles.ZipBomb"), n => used += n);
                await foreach (var item in files.ReadAsync(new SourceContent(source, stream), isNested: true, token))
                {
                    yield return item;
                }
            }
        }

        if (count == 0)
        {
            throw new RefusedException(new Phrase("Articles.ZipEmpty"));
        }
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/')
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !Array.Exists(entry.FullName.Split('/'), IsHidden);

    private static bool IsHidden(string name) => name.StartsWith('.') && !name.StartsWith("..", StringComparison.Ordinal);

    private static Phrase? Objection(ZipArchiveEntry entry) =>
        entry.IsEncrypted ? new Phrase("Articles.ZipEncrypted")
        : IsUnsafe(entry.FullName) ? new Phrase("Articles.ZipUnsafeName")
        : null;

    private static bool IsUnsafe(string name) =>
        name.StartsWith('/')
        || name.Contains('\\', StringComparison.Ordinal)
        || name.Contains(':', StringComparison.Ordinal)
        || name.Any(char.IsControl)
        || name.Split('/').Contains("..");
}
