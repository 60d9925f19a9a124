using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Extractive;

/// <summary>
/// Sees where two articles that are shown together give different figures or days for the same thing.
/// </summary>
internal sealed class Disagreement(Vocabulary vocabulary)
{
    // Who says a concept less surely than this speaks of something else (share, 0 to 1).
    private const float Said = 0.3f;

    // A sentence that is this much less likely than the best one may well speak of something else (difference of
    // logits).
    private const float Margin = 2;

    private const WordKind Units = WordKind.Money | WordKind.Duration | WordKind.Distance | WordKind.Share
        | WordKind.Temperature | WordKind.Age;

    private readonly WordScanner _scanner = new(vocabulary);

    /// <summary>
    /// Both figures side by side, each with the number and day of its source; null where there is no such pair.
    /// </summary>
    /// <param name="shown">The sentences that are shown, best first; numbered from 1 as their citations are.</param>
    public Phrase? Find(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> shown)
    {
        if (question.Type is not (AnswerType.Quantity or AnswerType.Date))
        {
            return null;
        }

        for (var i = 1; i < shown.Count; i++)
        {
            if (shown[0].Candidate != shown[i].Candidate
                && shown[i].Score > shown[0].Score - Margin
                && TellOfTheSame(shown[0], shown[i])
                && Differ(shown[0], shown[i]))
            {
                return new Phrase("Questions.Differ", Figure(shown[0], 1), Figure(shown[i], i + 1));
            }
        }

        return null;
    }

    private static bool TellOfTheSame(SentenceEvidence one, SentenceEvidence other) =>
        one.Coverage.Zip(other.Coverage).All(concept => (concept.First >= Said) == (concept.Second >= Said));

    /// <summary>
    /// Whether each names a number that the other does not, of the same unit: what one leaves out ("in April", "4
    /// April") is no difference.
    /// </summary>
    private bool Differ(SentenceEvidence one, SentenceEvidence other)
    {
        var (first, second) = (Numbers(one), Numbers(other));
        return first.Except(second).Any() && second.Except(first).Any() && Unit(one) == Unit(other);
    }

    private string[] Numbers(SentenceEvidence sentence) =>
    [
        .. vocabulary.Analyzers.For(sentence.Candidate.Stored.Article.Language).Terms(Likeliest(sentence))
            .Where(term => char.IsAsciiDigit(term[0])),
    ];

    private WordKind Unit(SentenceEvidence sentence) =>
        sentence.Likeliest is { } span
            ? _scanner.Scan(sentence.Candidate.Stored.Article.Text, span)
                .Aggregate(WordKind.None, (kinds, word) => kinds | word.Kind) & Units
            : WordKind.None;

    private static string Likeliest(SentenceEvidence sentence) =>
        sentence.Likeliest?.In(sentence.Candidate.Stored.Article.Text) ?? "";

    private static Phrase Figure(SentenceEvidence sentence, int number) =>
        sentence.Candidate.Stored.Article.Published is { } day
            ? new Phrase("Questions.FigureOfDay", Likeliest(sentence), number, day)
            : new Phrase("Questions.Figure", Likeliest(sentence), number);
}
