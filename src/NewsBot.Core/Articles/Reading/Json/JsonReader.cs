using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Json;

/// <summary>
/// JSON: one article, an array of articles, or several of either one after another. Items of an array are read each on
/// its own, so that one with wrong fields costs no other; where the syntax breaks, the items before it stand.
/// </summary>
internal sealed class JsonReader(ReadingOptions options, JsonArticle article) : IFormatReader
{
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await SourceBytes.ReadAllAsync(content.Stream, options.MaxFileBytes, cancellation);
        var utf8 = InUtf8(bytes, content.Charset);
        var number = 0;
        var state = State();
        var position = 0;
        var inArray = false;
        while (Next(utf8.Span, ref position, ref state, ref inArray) is { } item)
        {
            number++;
            if (item is { IsBroken: true })
            {
                yield return new ReadItem.Refused(
                    inArray || number > 1 ? $"{content.Name}#{number}" : content.Name,
                    new Phrase("Articles.BrokenJson", item.Start + 1));
                yield break;
            }

            yield return article.Read(
                inArray || number > 1 ? $"{content.Name}#{number}" : content.Name, utf8[item.Start..item.End]);
        }

        if (number == 0)
        {
            yield return new ReadItem.Refused(content.Name, new Phrase("Articles.NoItems"));
        }
    }

    /// <summary>Finds the next object or value at the top or in a top-level array, without looking into it.</summary>
    private static Found? Next(ReadOnlySpan<byte> utf8, ref int position, ref JsonReaderState state, ref bool inArray)
    {
        var reader = new Utf8JsonReader(utf8[position..], isFinalBlock: true, state);
        var start = position;
        try
        {
            while (reader.Read())
            {
                start = position + (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartArray when !inArray:
                        inArray = true;
                        continue;
                    case JsonTokenType.EndArray:
                        inArray = false;
                        continue;
                    default:
                        reader.Skip();
                        position += (int)reader.BytesConsumed;
                        state = reader.CurrentState;
                        return new Found(start, position, IsBroken: false);
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return new Found(start, utf8.Length, IsBroken: true);
        }
    }

    private static JsonReaderState State() => new(new JsonReaderOptions
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue, // only skipped over here, which takes no stack; the limit applies to each item
    });

    private static Memory<byte> InUtf8(ReadOnlyMemory<byte> bytes, string? charset) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) && System.Text.Unicode.Utf8.IsValid(bytes.Span)
            ? bytes[Encoding.UTF8.Preamble.Length..].ToArray()
            : Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes.Span, charset));

    private sealed record Found(int Start, int End, bool IsBroken);
}
