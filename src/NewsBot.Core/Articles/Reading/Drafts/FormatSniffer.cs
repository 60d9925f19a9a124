using System.Buffers;
using System.Text.Json;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>Tells formats apart. Content that cannot be mistaken wins over the extension.</summary>
internal static class FormatSniffer
{
    /// <summary>How many bytes of a file are looked at.</summary>
    public const int SampleLength = 4096;

    private static readonly (byte[] Mark, SourceFormat Format)[] Marks =
    [
        ("PK\x03\x04"u8.ToArray(), SourceFormat.Zip),
        ("PK\x05\x06"u8.ToArray(), SourceFormat.Zip), // an archive without entries
        ("%PDF-"u8.ToArray(), SourceFormat.Pdf),
        ("{\\rtf"u8.ToArray(), SourceFormat.Office),
        ([0xD0, 0xCF, 0x11, 0xE0], SourceFormat.Office), // compound file: .doc, .xls, .ppt
        ([0x1F, 0x8B], SourceFormat.OtherArchive), // gzip
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], SourceFormat.OtherArchive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], SourceFormat.OtherArchive),
        ("Rar!\x1A"u8.ToArray(), SourceFormat.OtherArchive),
        ([0x28, 0xB5, 0x2F, 0xFD], SourceFormat.OtherArchive), // zstandard
    ];

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n>/");

    private static readonly HashSet<string> FeedRoots = new(StringComparer.OrdinalIgnoreCase)
    {
        "rss", "feed", "atom:feed", "rdf:RDF", "urlset", "sitemapindex",
    };

    /// <summary>The format of a file.</summary>
    /// <param name="sample">Its first <see cref="SampleLength"/> bytes, or all where it is shorter.</param>
    /// <param name="extension">Lower-case, with its dot.</param>
    public static SourceFormat Sniff(ReadOnlySpan<byte> sample, string extension)
    {
        if (sample.IsEmpty)
        {
            return SourceFormat.Empty;
        }

        foreach (var (mark, format) in Marks)
        {
            if (sample.StartsWith(mark))
            {
                return format == SourceFormat.Zip && IsOffice(extension) ? SourceFormat.Office : format;
            }
        }

        return CharsetDetector.IsBinary(sample)
            ? SourceFormat.Binary
            : ByText(TextDecoder.Decode(sample, charset: null).AsSpan().TrimStart(), extension);
    }

    private static bool IsOffice(string extension) =>
        extension is ".docx" or ".xlsx" or ".pptx" or ".odt" or ".ods" or ".odp" or ".epub" or ".pages";

    private static SourceFormat ByText(ReadOnlySpan<char> text, string extension)
    {
        if (IsFeed(text))
        {
            return SourceFormat.Feed;
        }

        if (LooksLikeHtml(text))
        {
            return SourceFormat.Html;
        }

        return extension switch
        {
            ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
            ".json" => SourceFormat.Json,
            ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
            _ when text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => SourceFormat.OtherXml,
            ".txt" or ".text" or ".md" or ".markdown" => SourceFormat.Text,
            _ when text.StartsWith("{") => IsJsonLine(text) ? SourceFormat.JsonLines : SourceFormat.Json,
            _ when text.StartsWith("[") && text[1..].TrimStart().StartsWith("{") => SourceFormat.Json,
            _ => SourceFormat.Text,
        };
    }

    /// <summary>By the root element, or by the address that names the format in JSON.</summary>
    private static bool IsFeed(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("{"))
        {
            return text.Contains("jsonfeed.org/version/", StringComparison.Ordinal)
                || text.Contains(@"jsonfeed.org\/version\/", StringComparison.Ordinal);
        }

        while (text.StartsWith("<?") || text.StartsWith("<!"))
        {
            var end = text.IndexOf(text.StartsWith("<!--") ? "-->" : ">");
            text = end < 0 ? [] : text[(end + (text.StartsWith("<!--") ? 3 : 1))..].TrimStart();
        }

        var name = text.StartsWith("<") ? text[1..] : [];
        var length = name.IndexOfAny(NameEnd);
        return length > 0 && FeedRoots.Contains(name[..length].ToString());
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        || (text.StartsWith("<!--") && text.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the first line is a whole JSON value, or is too long to know.</summary>
    private static bool IsJsonLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        if (end < 0)
        {
            return text.Length > SampleLength / 8;
        }

        try
        {
            using var line = JsonDocument.Parse(text[..end].ToString());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
