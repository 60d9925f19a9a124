using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Versions;

/// <summary>How changes of an article are told.</summary>
public static class VersionPhrases
{
    private const int MaxChanges = 40;

    /// <summary>What a version of an article has in place of the one before.</summary>
    public static Phrase Changes(Article before, Article after) => new(
        "Feeds.Versions",
        after.Id,
        after.Version,
        before.Version,
        VersionDiff.Of(before, after)
            .Where(change => change.Kind != TextChangeKind.Kept)
            .Take(MaxChanges)
            .Select(change => new Phrase(
                change.Kind == TextChangeKind.Added ? "Feeds.ChangeAdded" : "Feeds.ChangeRemoved", change.Text))
            .ToList());
}
