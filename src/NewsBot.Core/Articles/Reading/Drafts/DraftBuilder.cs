using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>Makes the one form of a draft out of what a reader found, or says what is missing.</summary>
internal sealed class DraftBuilder(ReadingOptions options)
{
    private const int MaxAuthors = 50;
    private const int MaxNameLength = 200;

    /// <param name="source">Name of the item.</param>
    /// <param name="title">As found; may be null, several lines, or too long.</param>
    /// <param name="paragraphs">Clean paragraphs without line breaks.</param>
    public ReadItem Build(
        string source,
        string? title,
        IReadOnlyList<string> paragraphs,
        string? url = null,
        string? publisher = null,
        IEnumerable<string>? authors = null,
        DateOnly? published = null,
        string? language = null)
    {
        var heading = CleanText.Line(title ?? "");
        var text = string.Join("\n\n", paragraphs);
        if (!text.Any(char.IsLetterOrDigit))
        {
            return new ReadItem.Refused(source, new Phrase(heading.Length == 0 ? "Articles.NoText" : "Articles.OnlyTitle"));
        }

        if (heading.Length == 0)
        {
            return new ReadItem.Refused(source, new Phrase("Articles.NoTitle"));
        }

        if (text.Length > options.MaxTextLength)
        {
            return new ReadItem.Refused(source, new Phrase("Articles.TextTooLong", text.Length, options.MaxTextLength));
        }

        return new ReadItem.Read(source, new ArticleDraft(
            CleanText.Cut(heading, options.MaxTitleLength),
            text,
            WebAddress.TryParse(url) is { } address ? CanonicalAddress.Of(address).AbsoluteUri : null,
            Name(publisher),
            [.. (authors ?? []).Select(Name).OfType<string>().Distinct().Take(MaxAuthors)],
            published is { Year: > 1 } ? published : null,
            language));
    }

    private static string? Name(string? raw) =>
        CleanText.Line(raw ?? "") is { Length: > 0 } name ? CleanText.Cut(name, MaxNameLength) : null;
}
