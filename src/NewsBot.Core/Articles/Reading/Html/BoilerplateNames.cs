using AngleSharp.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Class names and ids by which pages mark what stands beside an article. Most pages have English ones, whatever their
/// language.
/// </summary>
internal static class BoilerplateNames
{
    /// <summary>
    /// Long enough to mean the same within any longer name: <c>hst-resgallery</c>, <c>relatedPosts</c>.
    /// </summary>
    private static readonly string[] Parts =
    [
        "comment", "related", "sidebar", "newsletter", "cookie", "consent", "advert", "breadcrumb", "footer",
        "recommend", "paywall", "popup", "navbar", "navigation", "byline", "gallery", "slideshow", "carousel", "caption",
        "signup", "sign-up", "subscri", "trending", "taboola", "outbrain", "pagination", "social", "sponsor", "disqus",
        "next-prev", "prev-next", "read-more", "readmore", "more-on", "most-read", "mostread", "toolbar", "copyright",
        "author-bio", "author-box", "authorbox", "image-credit", "photo-credit", "image-meta", "tag-list", "taglist",
        "skip-link", "screen-reader", "visually-hidden", "print-only", "login",
        .. PageVocabulary.Words(words => words.BesideNames),
    ];

    /// <summary>Too short for that: only as a whole word of a name (<c>google-ad</c>, <c>adCaption</c>).</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "share", "sharing", "promo", "modal", "menu", "nav", "tags", "rail", "widget", "toc", "credit",
        "credits", "pager", "banner", "masthead", "byline", "timestamp", "dateline",
    };

    private static readonly HashSet<string> Discussions = new(
        [
            "comment", "comments", "commentlist", "disqus", "respond", "replies",
            .. PageVocabulary.Words(words => words.DiscussionNames),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether readers discuss the article in the element, which they may do at greater length than the article itself.
    /// </summary>
    public static bool IsDiscussion(IElement element) =>
        HasWord(Names(element), Discussions)
        && element.QuerySelector("h1") is null
        && element.Owner?.QuerySelector("h1") is not null;

    /// <summary>Whether the element's names say that it stands beside the article.</summary>
    public static bool Has(IElement element) =>
        Names(element) is { Length: > 0 } names
        && (Array.Exists(Parts, part => names.Contains(part, StringComparison.OrdinalIgnoreCase))
            || HasWord(names, Words)
            || (names.Contains("teaser", StringComparison.OrdinalIgnoreCase) && LeadsElsewhere(element)));

    /// <summary>What is called a teaser and has no link is the article's own lead.</summary>
    private static bool LeadsElsewhere(IElement element) =>
        element.Closest("a") is not null || element.QuerySelector("a") is not null;

    private static string Names(IElement element) =>
        element.ClassName is null && element.Id is null && !element.LocalName.Contains('-', StringComparison.Ordinal)
            ? ""
            : $"{element.ClassName} {element.Id} {element.LocalName}";

    /// <summary>Words end at anything that is no letter, and before a capital that follows a small letter.</summary>
    private static bool HasWord(string names, HashSet<string> among)
    {
        var words = among.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var isEnd = i == names.Length || !char.IsLetter(names[i]);
            if (isEnd || (i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1])))
            {
                if (i > start && words.Contains(names.AsSpan(start, i - start)))
                {
                    return true;
                }

                start = isEnd ? i + 1 : i;
            }
        }

        return false;
    }
}
