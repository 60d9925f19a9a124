namespace NewsBot.Language;

/// <summary>What can be asked of a whole collection rather than of one sentence.</summary>
public enum OverviewKind
{
    /// <summary>The newest articles, or those of a period: "what's new".</summary>
    Latest,

    /// <summary>The articles of a period, by words that say nothing without one: "sum up last week".</summary>
    Period,

    /// <summary>What there is about a topic: "news about Foxconn".</summary>
    Topic,

    /// <summary>All things of a kind: "list all Nobel prizes".</summary>
    List,

    /// <summary>How many articles there are: "how many articles about Foxconn".</summary>
    Count,

    /// <summary>Which publishers have told of a topic: "who reported on Foxconn".</summary>
    Reporters,

    /// <summary>What happened when: "timeline of Wirecard".</summary>
    Timeline,

    /// <summary>What one article says: "sum up article 3".</summary>
    Summary,

    /// <summary>The next lines of the overview before: "more".</summary>
    NextPage,
}
