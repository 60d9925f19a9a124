using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>A passage as a prompt shows it.</summary>
/// <param name="Number">From 1, as the model refers to it.</param>
public sealed record NumberedPassage(int Number, Article Article, Passage Passage)
{
    /// <summary>The passage's words.</summary>
    public string Text => Passage.Span.In(Article.Text);
}
