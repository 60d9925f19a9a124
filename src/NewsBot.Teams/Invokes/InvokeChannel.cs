using Microsoft.AspNetCore.Http;
using NewsBot.Activities.Invokes;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Teams.Conversations;

namespace NewsBot.Teams.Invokes;

/// <summary>
/// Answers a pressed button: a short sentence or the next page where the button is, everything else as a message of its
/// own below. What takes longer than Teams waits also comes below.
/// </summary>
internal sealed class InvokeChannel(TeamsReplyChannel below, string language) : IReplyChannel
{
    private readonly TaskCompletionSource<IResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string? Place => below.Place;

    /// <summary>The answer to the invoke, at the latest when the patience ends.</summary>
    public async Task<IResult> AnswerAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            return await _answer.Task.WaitAsync(patience, time, cancellation);
        }
        catch (TimeoutException)
        {
            // Taken by whoever is first: an answer that comes in this very instant is not lost.
            _answer.TrySetResult(CardAnswer.Message(new Phrase("Teams.Working"), language));
            return await _answer.Task;
        }
    }

    public Task AcknowledgeAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task DraftAsync(AnswerDraft draft, CancellationToken cancellation) => Task.CompletedTask;

    public async Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        if (Here(reply) is { } answer && _answer.TrySetResult(answer))
        {
            return;
        }

        await below.ShowAsync(reply, cancellation);
        _answer.TrySetResult(CardAnswer.Message(new Phrase("Teams.ShownBelow"), language));
    }

    // A reply with buttons needs a place to stay.
    private IResult? Here(Reply reply) => reply switch
    {
        Reply.ArticleList => CardAnswer.Card(TeamsFormat.Of(reply, language, Role.Reader).Card),
        Reply.Notice { Actions.Count: 0 } or Reply.Refused or Reply.Limited or Reply.Failure =>
            CardAnswer.Message(ReplyText.Compose(reply, language)),
        _ => null,
    };
}
