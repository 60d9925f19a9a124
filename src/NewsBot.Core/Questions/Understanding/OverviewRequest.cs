using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>What is asked of the whole collection: a closed set.</summary>
/// <param name="Language">ISO 639-1 code of the language in which it is asked.</param>
internal abstract record OverviewRequest(string Language)
{
    /// <summary>The newest articles, or those of a period.</summary>
    /// <param name="Event">An event from which on is asked, where no day is named for it.</param>
    public sealed record Latest(string Language, Period? Period, string? Event = null) : OverviewRequest(Language);

    /// <summary>What there is about a topic.</summary>
    /// <param name="Kind">In which form.</param>
    /// <param name="Topic">In the asker's words; null for everything.</param>
    /// <param name="PointsBack">Whether the words stand for what was spoken of.</param>
    public sealed record About(
        string Language, OverviewKind Kind, string? Topic, bool PointsBack, Period? Period) : OverviewRequest(Language);

    /// <summary>What one article says.</summary>
    /// <param name="Number">The article's own, or its number in the last answer; null where it is named otherwise.</param>
    /// <param name="Place">Its place in the last answer: "the second article".</param>
    /// <param name="Link">Its address.</param>
    /// <param name="Title">Its title, or words of it.</param>
    /// <param name="Newest">Whether the newest one is meant; if nothing is named, the one that was spoken of.</param>
    public sealed record Summary(
        string Language, long? Number, int? Place, string? Link, string? Title, bool Newest) : OverviewRequest(Language);

    /// <summary>Two things beside each other.</summary>
    /// <param name="IsSure">Whether the sides are told by the form of the question alone.</param>
    public sealed record Comparison(string Language, Side First, Side Second, bool IsSure)
        : OverviewRequest(Language);

    /// <summary>The same before and after an event.</summary>
    /// <param name="Question">What is asked of both times.</param>
    /// <param name="Day">When the event was, where the question says so.</param>
    public sealed record BeforeAfter(string Language, string Question, string Event, Period? Day)
        : OverviewRequest(Language);

    /// <summary>A page of the overview before.</summary>
    /// <param name="Number">Which page; null for the next.</param>
    public sealed record NextPage(string Language, int? Number) : OverviewRequest(Language);

    /// <summary>One side of a comparison.</summary>
    /// <param name="Title">In the asker's words.</param>
    /// <param name="Question">What is asked of it, its title among the words.</param>
    public sealed record Side(string Title, string Question);
}
