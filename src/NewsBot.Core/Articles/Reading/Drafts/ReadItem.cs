using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>What a reader made of one source item.</summary>
/// <param name="Source">
/// The item as the user knows it: file path, address, <c>archive.zip/entry.txt</c>, <c>file.jsonl:12</c>.
/// </param>
public abstract record ReadItem(string Source)
{
    /// <summary>An article that can be stored.</summary>
    public sealed record Read(string Source, ArticleDraft Draft) : ReadItem(Source);

    /// <summary>The item is not acceptable; trying again changes nothing.</summary>
    public sealed record Refused(string Source, Phrase Reason) : ReadItem(Source);

    /// <summary>The item could not be had this time; trying again may help.</summary>
    public sealed record Unreachable(string Source, Phrase Reason) : ReadItem(Source);
}
