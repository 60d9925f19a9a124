using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>HTML: one article a page. Scripts are not run, nothing is fetched.</summary>
internal sealed partial class HtmlReader(ReadingOptions options, DraftBuilder drafts) : IFormatReader
{
    /// <summary>Where browsers look for a declaration of the encoding, in bytes.</summary>
    private const int DeclarationLength = 1024;

    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await SourceBytes.ReadAllAsync(content.Stream, options.MaxFileBytes, cancellation);
        var html = TextDecoder.Decode(bytes.Span, content.Charset ?? DeclaredCharset(bytes.Span));
        yield return HtmlDepth.Exceeds(html, options.MaxHtmlDepth)
            ? new ReadItem.Refused(content.Name, new Phrase("Articles.HtmlTooDeep", options.MaxHtmlDepth))
            : Read(content, html);
    }

    private ReadItem Read(SourceContent content, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var page = PageMetadata.Of(document, content.Address);
        var paragraphs = PageText.Of(document, page.Title);
        if (page.Body is { } body && body.Length > 2 * paragraphs.Sum(paragraph => paragraph.Length))
        {
            paragraphs = Paragraphs.Of(CleanText.Lines(body).Split('\n'));
        }

        if (PageObstacle.Of(page, paragraphs, document.Title) is { } obstacle)
        {
            return new ReadItem.Refused(content.Name, obstacle);
        }

        if (paragraphs.Count == 0)
        {
            return new ReadItem.Refused(content.Name, new Phrase("Articles.NoArticleInPage"));
        }

        return drafts.Build(
            content.Name,
            page.Title ?? paragraphs[0],
            paragraphs,
            page.Url ?? content.Address?.AbsoluteUri,
            page.Publisher,
            page.Authors,
            page.Published,
            Language(paragraphs, page.Language));
    }

    /// <summary>Templates often declare a language that is not the article's, so a sure detection goes first.</summary>
    private static string? Language(IReadOnlyList<string> paragraphs, string? declared) =>
        LanguageDetector.Detect(string.Join('\n', paragraphs)) is var detected && detected != Article.UnknownLanguage
            ? detected
            : declared;

    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    /// <summary>Of HTML's meta element or of the XML declaration.</summary>
    [GeneratedRegex("""(?:charset|encoding) *= *["']?([A-Za-z0-9_:.-]+)""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
