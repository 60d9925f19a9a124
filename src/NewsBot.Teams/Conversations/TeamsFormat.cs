using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsBot.Activities.Cards;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Teams.Connector;

namespace NewsBot.Teams.Conversations;

/// <summary>What the bot says as Teams shows it.</summary>
/// <param name="Text">Markdown, for an answer; null where the card says everything.</param>
/// <param name="Citations">What the text cites; null for nothing.</param>
/// <param name="Summary">What a notification shows, and what stands where no card can.</param>
internal sealed record TeamsFormat(string? Text, JsonObject? Citations, JsonObject Card, string Summary)
{
    /// <summary>Bytes of an activity in UTF-16, below the least limit that is told of Teams.</summary>
    public const int MaxBytes = 28 * 1024;

    private const int SummaryLength = 200;

    // Room for what is around text and card: ids, addresses, names.
    private const int EnvelopeBytes = 3 * 1024;

    private static readonly int[] Lengths = [4_000, 2_000, 1_000, 500, 250, 120, 60, 20];

    /// <summary>
    /// Gives a reply its form, small enough for Teams: quotes become shorter until it is, sources are never dropped.
    /// </summary>
    /// <param name="language">ISO 639-1 code for replies that do not choose a language of their own.</param>
    /// <param name="welcome">Help is the first that somebody sees of the bot.</param>
    public static TeamsFormat Of(Reply reply, string language, Role role, bool welcome = false)
    {
        var format = Of(reply, language, role, welcome, Lengths[0]);
        foreach (var length in Lengths.Skip(1).TakeWhile(_ => !format.IsSmall))
        {
            format = Of(reply, language, role, welcome, length);
        }

        return format;
    }

    /// <summary>Whether text and card may go in one message, as at the end of a stream.</summary>
    public bool FitsTogether => Bytes(Card) + TextBytes < MaxBytes - EnvelopeBytes;

    private bool IsSmall => Bytes(Card) < MaxBytes - EnvelopeBytes && TextBytes < MaxBytes - EnvelopeBytes;

    private int TextBytes => Bytes(Citations) + 2 * (Text?.Length ?? 0);

    private static int Bytes(JsonObject? part) => part is null ? 0 : 2 * ConnectorClient.Serialize(part).Length;

    private static TeamsFormat Of(Reply reply, string language, Role role, bool welcome, int length)
    {
        var (text, citations) = reply switch
        {
            Reply.Answered { Answer: Answer.Found answer } =>
                (AnswerParts.Text(answer, length), CitationEntity.Of(answer.Citations, answer.Language)),
            Reply.Answered { Answer: Answer.Overview overview } => (OverviewParts.Text(overview), null),
            _ => (default(string), default(JsonObject)),
        };
        return new TeamsFormat(
            text,
            citations,
            CardOf(reply, language, role, welcome, length),
            CardParts.Shorten(ReplyText.Compose(reply, language).ReplaceLineEndings(" "), SummaryLength));
    }

    private static JsonObject CardOf(Reply reply, string language, Role role, bool welcome, int length) => reply switch
    {
        Reply.Answered { Answer: Answer.Found found } r => AnswerParts.Card(r, found, length),
        Reply.Answered { Answer: Answer.Related related } r => AnswerParts.RelatedCard(r, related, length),
        Reply.Answered { Answer: Answer.NotFound notFound } r => RefusalParts.Card(r, notFound, role),
        Reply.Answered { Answer: Answer.Overview overview } r => OverviewParts.Card(r, overview, length),
        Reply.MoreSources r => AnswerParts.MoreCard(r, length),
        Reply.ArticleShown r => ArticleParts.Card(r, language, length),
        Reply.ArticleList { Page.Articles.Count: > 0 } r => ArticleParts.ListCard(r, language),
        Reply.LoadProgress r => LoadParts.Card(r, language),
        Reply.HelpText when welcome => TextParts.Welcome(ReplyText.Compose(reply, language), language),
        Reply.Answered or Reply.ArticleList or Reply.StatusReport or Reply.HelpText or Reply.Notice or Reply.Refused
            or Reply.Report or Reply.Document or Reply.Limited or Reply.Failure =>
            TextParts.Card(CardParts.Shorten(ReplyText.Compose(reply, language), 2 * length), reply.Actions, language),
        _ => throw new UnreachableException(),
    };
}
