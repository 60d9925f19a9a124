namespace NewsBot.Core.Articles;

/// <summary>One stored version of an article.</summary>
/// <param name="Id">Identity over all versions; positive, given by the store, never used twice.</param>
/// <param name="Version">From 1; a changed text under the same identity is the next version.</param>
/// <param name="Collection">Name of the collection that the article belongs to; <c>main</c> unless configured.</param>
/// <param name="Text">
/// Paragraphs separated by "\n\n". Every offset in the program counts UTF-16 code units of this.
/// </param>
/// <param name="Language">ISO 639-1 code, or <c>und</c> where detection was not sure (BCP 47's "undetermined").</param>
/// <param name="LoadedBy">Who loaded it, as <c>platform:user</c>.</param>
/// <param name="ContentHash">SHA-256 of title and text in lower-case hex; equal hashes are the same text.</param>
public sealed record Article(
    long Id,
    int Version,
    string Collection,
    string Title,
    string Text,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string Language,
    string LoadedBy,
    DateTimeOffset LoadedAt,
    string ContentHash)
{
    /// <summary>The collection of a bot that nobody has configured otherwise.</summary>
    public const string DefaultCollection = "main";
}
