using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>What can be done with an answer.</summary>
internal static class AnswerActions
{
    // As many as there are citations in an answer; more buttons would be in the way.
    private const int MaxShown = 3;

    public static IReadOnlyList<ReplyAction> For(string id, Answer answer, bool isPrivate) =>
    [
        .. Show(answer).Take(MaxShown),
        .. answer is Answer.Quoting { More.Count: > 0 } ? More(id) : [],
        .. answer is Answer.Overview { HasMore: true } ? NextPage(id) : [],
        .. answer is Answer.Unavailable or Answer.SmallTalk ? [] : Feedback(id),
        .. isPrivate && answer is Answer.Quoting ? Share(id) : [],
    ];

    private static IEnumerable<ReplyAction> Show(Answer answer) => answer switch
    {
        Answer.Quoting quoting => quoting.Citations.Select(ShowQuote),
        Answer.NotFound notFound => notFound.Nearest.Select((article, i) => new ReplyAction(
            ActionKind.ShowInArticle,
            new Phrase("Chat.ActionShowNearest", i + 1),
            new Command.Show(article.ArticleId))),
        _ => [],
    };

    private static ReplyAction ShowQuote(Citation citation) => new(
        ActionKind.ShowInArticle,
        new Phrase("Chat.ActionShow", citation.Number),
        new Command.Show(citation.ArticleId, citation.Version, citation.Span));

    private static IEnumerable<ReplyAction> More(string id) =>
        [new(ActionKind.MoreSources, new Phrase("Chat.ActionMore"), new Command.More(id))];

    private static IEnumerable<ReplyAction> NextPage(string id) =>
        [new(ActionKind.NextPage, new Phrase("Chat.ActionNext"), new Command.More(id))];

    private static IEnumerable<ReplyAction> Feedback(string id) =>
    [
        new(ActionKind.Helpful, new Phrase("Chat.ActionHelpful"), new Command.Feedback(id, Helpful: true)),
        new(ActionKind.Unhelpful, new Phrase("Chat.ActionUnhelpful"), new Command.Feedback(id, Helpful: false)),
    ];

    private static IEnumerable<ReplyAction> Share(string id) =>
        [new(ActionKind.Share, new Phrase("Chat.ActionShare"), new Command.Share(id))];
}
