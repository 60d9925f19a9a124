using System.IO.Compression;
using System.Text;

namespace NewsBot.Language.Lexicon.Importing;

/// <summary>
/// Reads dictionaries of dictd, as FreeDict publishes them: an index with a line "headword, tab, offset, tab, length"
/// per entry, numbers in base 64 (dictfmt(1)), and the entries' texts in .dict, or in .dict.dz, which is gzip
/// (dictzip(1)).
/// </summary>
internal static class DictdReader
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int LongestText = 512 << 20;

    /// <exception cref="FileNotFoundException">There is no .dict or .dict.dz beside the index.</exception>
    /// <exception cref="InvalidDataException">The texts are damaged or too large.</exception>
    public static IEnumerable<ImportedEntry> Read(string indexPath, Action<BadLine> bad)
    {
        var texts = Texts(indexPath);
        var seen = new HashSet<int>();
        var number = 0;
        foreach (var line in File.ReadLines(indexPath))
        {
            number++;
            var columns = line.Split('\t');
            if (columns.Length < 3 || Value(columns[1]) is not { } start || Value(columns[2]) is not { } length
                || start + length > texts.Length)
            {
                bad(new BadLine(number, BadLineReason.BadIndexLine));
                continue;
            }

            // Several headwords may lead to one text; what begins with 00-database tells of the dictionary itself.
            if (!columns[0].StartsWith("00-database", StringComparison.Ordinal) && !columns[0].StartsWith("00database", StringComparison.Ordinal)
                && seen.Add((int)start)
                && DictdEntry.Read(Encoding.UTF8.GetString(texts, (int)start, (int)length)) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private static byte[] Texts(string indexPath)
    {
        var plain = Path.ChangeExtension(indexPath, ".dict");
        var packed = plain + ".dz";
        using var file = File.Exists(plain) ? File.OpenRead(plain)
            : File.Exists(packed) ? File.OpenRead(packed)
            : throw new FileNotFoundException(null, Path.GetFileName(packed));
        using var texts = new MemoryStream();
        using Stream source = file.Name == plain ? file : new GZipStream(file, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (texts.Length + read > LongestText)
            {
                throw new InvalidDataException(Path.GetFileName(file.Name));
            }

            texts.Write(buffer, 0, read);
        }

        return texts.ToArray();
    }

    private static long? Value(string digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            var index = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (index < 0 || value > int.MaxValue)
            {
                return null;
            }

            value = (value * 64) + index;
        }

        return digits.Length == 0 ? null : value;
    }
}
