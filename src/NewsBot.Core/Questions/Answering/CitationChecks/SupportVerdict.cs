using NewsBot.Core.Articles;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Whether passages bear a sentence out.</summary>
public abstract record SupportVerdict
{
    private SupportVerdict()
    {
    }

    /// <summary>They do.</summary>
    /// <param name="Evidence">
    /// The sentences of articles that say it, the one that says most of it first; not empty.
    /// </param>
    public sealed record Supported(IReadOnlyList<(Article Article, TextSpan Span)> Evidence) : SupportVerdict;

    /// <summary>They do not, or not visibly.</summary>
    public sealed record Unsupported(SupportFault Fault) : SupportVerdict;
}
