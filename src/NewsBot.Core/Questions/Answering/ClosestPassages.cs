using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Answering;

/// <summary>What is shown where no sentence states what was asked: the closest ones, with nothing marked.</summary>
public static class ClosestPassages
{
    private const int MaxArticles = 2;

    // What is this much less likely than the best is not close any more (difference of logits).
    private const float Margin = 6;

    /// <param name="sentences">Best first; not empty.</param>
    public static Answer.Related Of(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        SentenceEvidence[] unmarked = [.. sentences.Select(sentence => sentence with { IsMarked = false })];
        var picked = Quotes.Pick(unmarked, MaxArticles, Margin);
        return new Answer.Related(question.Language, Quotes.Cite(picked, 1))
        {
            More = Quotes.Cite(Quotes.More(unmarked, picked, Margin), picked.Count + 1),
        };
    }
}
