namespace NewsBot.Language;

/// <summary>
/// What web pages in a language say around their articles. Every entry is a regular expression in which a space is a
/// space; case does not matter, nor do signs at both ends of a line. Any page is read by the words of all known
/// languages.
/// </summary>
public sealed record PageWords
{
    /// <summary>Whole lines that belong to the page wherever they stand, such as "Advertisement".</summary>
    public IReadOnlyList<string> Stock { get; init; } = [];

    /// <summary>What stands before whose picture it is, as in "Photo: dpa".</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    /// <summary>Whole lines above a list of other articles.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Words before an author's name at the beginning of an article.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Words before the time of publication.</summary>
    public IReadOnlyList<string> Published { get; init; } = [];

    /// <summary>Words for minutes after the time that reading takes.</summary>
    public IReadOnlyList<string> Minutes { get; init; } = [];

    /// <summary>Whole lines below an article that tell who worked on it or whose it is.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>What a page says that wants to know whether a person reads it.</summary>
    public IReadOnlyList<string> BotChecks { get; init; } = [];

    /// <summary>What a page says that asks for consent to be tracked; it must say several of them.</summary>
    public IReadOnlyList<string> Consent { get; init; } = [];

    /// <summary>What a page says that wants a subscription.</summary>
    public IReadOnlyList<string> Paywall { get; init; } = [];

    /// <summary>Parts of class names and ids of what stands beside an article; plain words, not expressions.</summary>
    public IReadOnlyList<string> BesideNames { get; init; } = [];

    /// <summary>Class names and ids of what readers say of an article; plain words.</summary>
    public IReadOnlyList<string> DiscussionNames { get; init; } = [];

    /// <summary>
    /// Words after which a hyphen at a line's end stays, as in "Nord-" and "und Südkorea"; plain words.
    /// </summary>
    public IReadOnlyList<string> Conjunctions { get; init; } = [];
}
