using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Shipped;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>HTML: one article a page. Scripts are not run, nothing is fetched.</summary>
internal sealed class HtmlReader(ReadingOptions options, DraftBuilder drafts) : IFormatReader
{
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await SourceBytes.ReadAllAsync(content.Stream, options.MaxFileBytes, cancellation);
        var html = TextDecoder.Decode(bytes.Span, content.Charset ?? HtmlCharset.Declared(bytes.Span));
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
        ShippedLanguages.Detector.Detect(string.Join('\n', paragraphs)) is var detected
            && detected != Languages.Unknown
            ? detected
            : declared;
}
