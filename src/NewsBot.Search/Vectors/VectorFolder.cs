using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Search.Files;

namespace NewsBot.Search.Vectors;

/// <summary>The derived files: the one with the highest number counts. Files of others are never touched.</summary>
internal sealed partial class VectorFolder(string path)
{
    /// <summary>Names of the files, the newest first.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Select(Path.GetFileName).OfType<string>().Where(name => OwnName().IsMatch(name)).OrderDescending()]
        : [];

    public string Full(string name) => Path.Combine(path, name);

    /// <inheritdoc cref="WriterLock.TryTake"/>
    public IDisposable? TryTakeWriterRight() => WriterLock.TryTake(path);

    /// <summary>Writes the next file and deletes those before it. There is always a whole one.</summary>
    /// <returns>Its name.</returns>
    public string Write(Action<Stream> write)
    {
        var names = Names;
        var number = names is [var newest, ..] ? long.Parse(newest[..12], CultureInfo.InvariantCulture) + 1 : 1;
        var name = number.ToString("D12", CultureInfo.InvariantCulture) + ".vectors";
        var temporary = Full("vectors.new");
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            write(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Full(name));
        foreach (var old in names)
        {
            try
            {
                File.Delete(Full(old));
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                // Windows: mapped by a reader. The next file's turn.
            }
        }

        return name;
    }

    [GeneratedRegex(@"^\d{12}\.vectors$")]
    private static partial Regex OwnName();
}
