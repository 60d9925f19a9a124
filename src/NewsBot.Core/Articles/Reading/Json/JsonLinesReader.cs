using System.Runtime.CompilerServices;
using System.Text;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Json;

/// <summary>JSON Lines: one article a line, streamed; a file may have any length, only its lines are limited.</summary>
internal sealed class JsonLinesReader(ReadingOptions options, JsonArticle article) : IFormatReader
{
    private const int ChunkLength = 256 * 1024;

    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var utf8 = await InUtf8Async(content.Stream, cancellation);
        var lines = new LineBuffer(options.MaxLineBytes);
        var chunk = new byte[ChunkLength];
        int read;
        do
        {
            read = await utf8.ReadAsync(chunk, cancellation);
            lines.Append(chunk.AsSpan(0, read), isLast: read == 0);
            while (lines.TryTake(out var line))
            {
                if (line.IsTooLong)
                {
                    yield return new ReadItem.Refused(
                        $"{content.Name}:{line.Number}",
                        new Phrase("Articles.LineTooLong", options.MaxLineBytes / (1024 * 1024)));
                }
                else if (!IsBlank(line.Bytes.Span))
                {
                    yield return article.Read($"{content.Name}:{line.Number}", line.Bytes);
                }
            }
        }
        while (read > 0);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static async Task<Stream> InUtf8Async(Stream stream, CancellationToken cancellation)
    {
        var sample = new byte[FormatSniffer.SampleLength];
        var length = await stream.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellation);
        var prefix = sample.AsMemory(0, length);
        var mark = CharsetDetector.ByMark(prefix.Span);
        var encoding = mark?.Encoding ?? CharsetDetector.ByZeros(prefix.Span) ?? Encoding.UTF8;
        var whole = new PrefixedStream(prefix[(mark?.Length ?? 0)..], stream);
        return encoding is UTF8Encoding ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
    }
}
