using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>A passage as a prompt shows it.</summary>
/// <param name="Number">From 1, as the model refers to it.</param>
public sealed record NumberedPassage(int Number, Article Article, Passage Passage)
{
    /// <summary>The passage's words.</summary>
    public string Text => Passage.Span.In(Article.Text);
}
