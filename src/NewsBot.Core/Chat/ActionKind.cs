namespace NewsBot.Core.Chat;

/// <summary>What an action does, for platforms that give it an icon or a place.</summary>
public enum ActionKind
{
    MoreSources,
    ShowInArticle,
    Helpful,
    Unhelpful,
    Share,
    NextPage,
    PreviousPage,
    Remove,
    Restore,
    Cancel,
    Versions,
}
