using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Search.Files;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>The files of the index. Files that are not the index's are never touched.</summary>
internal sealed partial class IndexFolder(string path)
{
    private const string ManifestName = "manifest";

    public string Path { get; } = path;

    /// <inheritdoc cref="WriterLock.TryTake"/>
    public IDisposable? TryTakeWriterRight() => WriterLock.TryTake(Path);

    /// <summary>Changes whenever the manifest does; null where there is none.</summary>
    public object? ManifestStamp()
    {
        var file = new FileInfo(Full(ManifestName));
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }

    /// <returns>Null where there is none.</returns>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Manifest? ReadManifest()
    {
        try
        {
            return Manifest.Parse(File.ReadAllBytes(Full(ManifestName)));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void WriteManifest(Manifest manifest)
    {
        var temporary = Full(ManifestName + ".new");
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(manifest.ToBytes());
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Full(ManifestName), overwrite: true);
    }

    /// <exception cref="InvalidDataException"> The file is damaged, or is not the one that the manifest means.
    /// </exception>
    public Segment OpenSegment(ManifestSegment listed)
    {
        var segment = Segment.Map(Full(listed.File));
        return segment.Length == listed.Length && segment.Footer.Checksum == listed.Checksum
            && listed.Deleted.All(article => article >= 0 && article < segment.Articles)
            ? segment
            : throw new InvalidDataException("The segment is not the one in the manifest.");
    }

    /// <summary>
    /// Writes a segment as it is to a new file. Without a manifest that names it, the file is nothing yet.
    /// </summary>
    public (Segment Segment, ManifestSegment Listed) Write(Segment segment) => WriteFile(segment.CopyTo);

    /// <summary>Writes several segments as one to a new file.</summary>
    public (Segment Segment, ManifestSegment Listed) Merge(IReadOnlyList<LiveSegment> inputs, CancellationToken cancellation) =>
        WriteFile(file => SegmentMerger.ToFile(file, inputs, cancellation));

    /// <summary>
    /// Deletes the index's files that the manifest does not name. What is still in use stays for next time.
    /// </summary>
    public void DeleteUnused(IEnumerable<string> used)
    {
        var keep = used.ToHashSet();
        foreach (var file in Directory.EnumerateFiles(Path))
        {
            var name = System.IO.Path.GetFileName(file);
            if (OwnName().IsMatch(name) && !keep.Contains(name))
            {
                try
                {
                    File.Delete(file);
                }
                catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
                {
                    // Windows: mapped by a reader.
                }
            }
        }
    }

    private (Segment Segment, ManifestSegment Listed) WriteFile(Action<Stream> write)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.segment");
        var temporary = Full(name + ".new");
        try
        {
            using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            write(file);
            file.Flush(flushToDisk: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        File.Move(temporary, Full(name));
        var segment = Segment.Map(Full(name));
        return (segment, new ManifestSegment(name, segment.Length, segment.Footer.Checksum, []));
    }

    [GeneratedRegex(@"^([0-9a-f]{32}\.segment(\.new)?|manifest\.new)$")]
    private static partial Regex OwnName();

    private string Full(string name) => System.IO.Path.Combine(Path, name);
}
