using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Activities.Cards;
using NewsBot.Activities.Trust;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Teams.Connector;

namespace NewsBot.Teams.Conversations;

/// <summary>
/// Answers into a conversation. A conversation that is deleted, or whose reader has blocked the bot, is no fault:
/// nothing more is said there.
/// </summary>
/// <param name="manner">What is answered, which decides how.</param>
/// <param name="card">The card that is to be replaced; null to begin with a new one.</param>
internal sealed partial class TeamsReplyChannel(
    ConversationAddress to, Role role, ReplyManner manner, ChannelTools tools, string? card = null) : IReplyChannel
{
    // An answer that is there at once needs neither "is typing" nor a stream.
    private static readonly TimeSpan BeginAfter = TimeSpan.FromMilliseconds(700);

    // A load may report every second, for an hour; the conversation's limit is for more than that.
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromSeconds(2);

    private readonly IDraft _draft = to.IsPersonal && manner == ReplyManner.Answer
        ? new StreamedDraft(to, tools.Connector, tools.Time, new Phrase("Teams.Reading").In(to.Locale ?? ""))
        : new EditedDraft(to, tools.Connector, tools.Time);

    private CancellationTokenSource? _waiting;
    private Task _beginning = Task.CompletedTask;
    private volatile bool _takesLong;
    private string? _cardId = card;
    private long _updated;
    private bool _shown = card is not null;
    private bool _gone;

    public string? Place => _cardId is null || _gone
        ? null
        : JsonSerializer.Serialize(new ReplyPlace(to.ConversationId, _cardId, to.Locale), ReferenceJson.Default.ReplyPlace);

    public Task AcknowledgeAsync(CancellationToken cancellation)
    {
        _waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _beginning = BeginAsync(_waiting.Token, cancellation);
        return Task.CompletedTask;
    }

    public async Task DraftAsync(AnswerDraft draft, CancellationToken cancellation)
    {
        if (_takesLong)
        {
            await _beginning;
            await WhileThereAsync(() => _draft.ShowAsync(AnswerParts.Draft(draft), draft.IsStep, cancellation));
        }
    }

    public async Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        await StopWaitingAsync();
        var format = TeamsFormat.Of(
            reply, Phrasebook.Culture(to.Locale).TwoLetterISOLanguageName, role, welcome: manner == ReplyManner.Welcome);
        await WhileThereAsync(() => _shown
            ? ReplaceAsync(reply, format, cancellation)
            : PostAsync(reply, format, cancellation));
    }

    private async Task PostAsync(Reply reply, TeamsFormat format, CancellationToken cancellation)
    {
        _shown = true;
        if (format.Text is null && !_draft.Begun)
        {
            _cardId = await tools.Connector.PostAsync(
                to, Messages.Card(to, format.Card, format.Summary), cancellation);
            return;
        }

        var feedback = reply is Reply.Answered && format.Text is not null;
        var text = Messages.Text(to, format.Text ?? MarkdownText.Escape(format.Summary), format.Citations, feedback);
        var end = await _draft.EndAsync(text, format.FitsTogether ? format.Card : null, cancellation);
        if (end.Id is not null && reply is Reply.Answered answered)
        {
            tools.Answers.Add(to.ConversationId, end.Id, answered.Id);
        }

        if (!end.WithCard && !end.Stopped)
        {
            _cardId = await tools.Connector.PostAsync(
                to, Messages.Card(to, format.Card, format.Summary), cancellation);
        }
    }

    private async Task ReplaceAsync(Reply reply, TeamsFormat format, CancellationToken cancellation)
    {
        var card = Messages.Card(to, format.Card, format.Summary);
        if (_cardId is null)
        {
            _cardId = await tools.Connector.PostAsync(to, card, cancellation);
            return;
        }

        if (reply is Reply.LoadProgress { Job.State: JobState.Waiting or JobState.Running }
            && BetweenUpdates - tools.Time.GetElapsedTime(_updated) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, tools.Time, cancellation);
        }

        _updated = tools.Time.GetTimestamp();
        try
        {
            await tools.Connector.PutAsync(to, _cardId, card, cancellation);
        }
        catch (ConnectorException fault) when (fault.IsGone)
        {
            // The card alone is gone; the conversation may well be there.
            _gone = true;
        }
    }

    private async Task WhileThereAsync(Func<Task> send)
    {
        if (_gone)
        {
            return;
        }

        try
        {
            await send();
        }
        catch (ConnectorException fault) when (fault.IsGone)
        {
            _gone = true;
            LogGone(tools.Log, (int?)fault.Status, fault.Code);
            await tools.References.ForgetAsync(to.ConversationId, CancellationToken.None);
        }
    }

    private async Task BeginAsync(CancellationToken answered, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(BeginAfter, tools.Time, answered);
            _takesLong = true;
            await _draft.BeginAsync(answered, cancellation);
        }
#pragma warning disable CA1031 // An answer without "is typing" is as good, and meets and tells of the same fault.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    private async Task StopWaitingAsync()
    {
        if (_waiting is { } waiting)
        {
            _waiting = null;
            await waiting.CancelAsync();
            await _beginning;
            waiting.Dispose();
        }
    }

    [LoggerMessage(1321, LogLevel.Information, "A conversation is gone or has blocked the bot ({Status} {Code}).")]
    private static partial void LogGone(ILogger log, int? status, string? code);
}
