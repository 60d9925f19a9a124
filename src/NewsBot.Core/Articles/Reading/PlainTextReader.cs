using System.Runtime.CompilerServices;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Reading;

/// <summary>
/// Plain text and Markdown: one article a file. The first line or heading is the title; where the first line is too
/// long to be one, its beginning is, and the line stays in the text.
/// </summary>
internal sealed class PlainTextReader(ReadingOptions options, DraftBuilder drafts) : IFormatReader
{
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await SourceBytes.ReadAllAsync(content.Stream, options.MaxFileBytes, cancellation);
        yield return Read(content, TextDecoder.Decode(bytes.Span, content.Charset));
    }

    private ReadItem Read(SourceContent content, string raw)
    {
        var lines = CleanText.Lines(raw).Split('\n');
        var first = Array.FindIndex(lines, line => line.Any(char.IsLetterOrDigit));
        if (first < 0)
        {
            return drafts.Build(content.Name, null, []);
        }

        var isMarkdown = content.Extension is ".md" or ".markdown" || Markdown.Heading(lines[first]) is not null;
        var title = isMarkdown ? Markdown.Heading(lines[first]) ?? Markdown.Plain(lines[first]) : lines[first];
        var rest = title.Length > options.MaxTitleLength ? lines[first..] : lines[(first + 1)..];
        return drafts.Build(
            content.Name,
            title,
            isMarkdown ? MarkdownParagraphs(rest) : Paragraphs.Of(rest),
            content.Address?.AbsoluteUri);
    }

    private static List<string> MarkdownParagraphs(string[] lines)
    {
        var blocks = new List<string>();
        var block = new List<string>();
        foreach (var line in lines)
        {
            var heading = Markdown.Heading(line);
            if (heading is not null || Markdown.IsItem(line) || Markdown.IsMark(line))
            {
                Close();
            }

            if (heading is not null)
            {
                blocks.Add(heading);
            }
            else if (!Markdown.IsMark(line))
            {
                block.Add(Markdown.Plain(line));
            }
        }

        Close();
        return blocks;

        void Close()
        {
            blocks.AddRange(Paragraphs.Of(block));
            block.Clear();
        }
    }
}
