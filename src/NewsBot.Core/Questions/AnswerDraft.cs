namespace NewsBot.Core.Questions;

/// <summary>An answer on its way, for platforms that show it growing.</summary>
/// <param name="Text">All of the answer's text so far; each draft repeats the one before and goes on.</param>
/// <param name="Sentences">The same as whole sentences with their citations; null where there are none yet.</param>
public sealed record AnswerDraft(string Text, IReadOnlyList<AnswerSentence>? Sentences = null)
{
    /// <summary>
    /// Whether the text is no part of the answer but says what is being done for it: "Searched: …".
    /// </summary>
    public bool IsStep { get; init; }

    /// <summary>A draft of whole sentences, which may go on to grow afterwards.</summary>
    public static AnswerDraft Of(IEnumerable<AnswerSentence> sentences)
    {
        AnswerSentence[] known = [.. sentences];
        return new AnswerDraft(string.Join(' ', known.Select(sentence => sentence.Text)), known);
    }
}
