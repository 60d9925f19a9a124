using System.Globalization;
using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions.Conversations;

/// <summary>How a question of a conversation was answered.</summary>
/// <param name="Alone">The answer to the same question without the conversation.</param>
internal sealed record AskedTurn(
    Conversation Conversation, ConversationTurn Turn, Answer Answer, Answer Alone, IReadOnlyList<EarlierTurn> Thread)
{
    /// <summary>Whether the first source, or the nearest article of a refusal, is one that answers.</summary>
    public bool IsArticleFirst => Answer switch
    {
        Answer.Quoting found => Turn.From.Contains(found.Citations[0].Title),
        Answer.NotFound { Nearest: [var nearest, ..] } => Turn.From.Contains(nearest.Title),
        _ => false,
    };

    /// <summary>
    /// Whether a sentence that answers is shown; of "tell me more", whether all that is shown is new.
    /// </summary>
    public bool IsShown => Turn.Kind == TurnKind.More
        ? Quotes(Answer) is { Count: > 0 } quotes
            && !quotes.Intersect(Thread.SelectMany(turn => turn.Quotes).Select(quote => quote.Text)).Any()
        : Answer is Answer.Quoting found && found.Citations.Any(citation => Turn.From.Contains(citation.Title)
            && Turn.Says!.Any(said => citation.Quote.Contains(said, StringComparison.Ordinal)));

    /// <summary>Whether it is answered as if nothing had been asked before.</summary>
    public bool IsApart => Quotes(Answer).SequenceEqual(Quotes(Alone));

    public bool IsGood => Turn.Kind == TurnKind.New ? IsApart : IsArticleFirst && IsShown;

    public static IReadOnlyList<string> Quotes(Answer answer) =>
        answer is Answer.Quoting found ? [.. found.Citations.Select(citation => citation.Quote)] : [];
}

/// <summary>What a group of turns comes to, as shares.</summary>
internal sealed record ConversationCounts(double ArticleFirst, double Shown, double Apart)
{
    public static ConversationCounts Of(IReadOnlyCollection<AskedTurn> turns)
    {
        var following = turns.Where(turn => turn.Turn.Kind != TurnKind.New).ToList();
        var changing = turns.Where(turn => turn.Turn.Kind == TurnKind.New && turn.Thread.Count > 0).ToList();
        return new ConversationCounts(
            Share(following, turn => turn.IsArticleFirst),
            Share(following, turn => turn.IsShown),
            Share(changing, turn => turn.IsApart));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"article first {ArticleFirst:.00}, shown {Shown:.00}, new subjects apart {Apart:.00}");

    private static double Share(List<AskedTurn> turns, Func<AskedTurn, bool> holds) =>
        turns.Count == 0 ? 1 : turns.Count(holds) / (double)turns.Count;
}
