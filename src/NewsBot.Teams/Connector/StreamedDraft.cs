using System.Text.Json.Nodes;
using NewsBot.Activities.Trust;

namespace NewsBot.Teams.Connector;

/// <summary>
/// Streams a growing answer into a personal chat (streaming-ux.md): first what the bot is doing, then the text so far
/// again and again, then the message itself. Where Teams does not let it go on, the message is updated in place; where
/// its reader has pressed "Stop", nothing more is said.
/// </summary>
/// <remarks>
/// Teams takes only what goes on from what it was told before, and a stream that has begun is seen as unfinished until
/// its final message. So a stream whose answer turns out otherwise is ended with what it has shown, and then updated.
/// </remarks>
/// <param name="doing">What the bot is doing, in the reader's language.</param>
internal sealed class StreamedDraft(
    ConversationAddress to, ConnectorClient connector, TimeProvider time, string doing) : IDraft
{
    // Teams ends a stream after two minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(118);

    // Before that, the stream is ended from here and the rest is shown by updates.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    private readonly Pace _pace = new(time);
    private EditedDraft? _instead;
    private string _shown = "";
    private string? _id;
    private long _began;
    private int _sequence;
    private bool _stopped;

    public bool Begun => _id is not null || _instead?.Begun == true || _stopped;

    // Never given up half-way: whoever does not know the id of a stream cannot end it.
    public async Task BeginAsync(CancellationToken answered, CancellationToken cancellation)
    {
        try
        {
            _began = time.GetTimestamp();
            _id = await StepAsync(doing, "informative", cancellation);
        }
        catch (ConnectorException refused) when (refused.IsRefused)
        {
            // Streaming is not allowed here; should the conversation be gone, the answer will meet that.
        }

        if (_id is null)
        {
            _instead = new EditedDraft(to, connector, time);
        }
    }

    public async Task ShowAsync(string text, bool isStep, CancellationToken cancellation)
    {
        if (_instead is not null)
        {
            await _instead.ShowAsync(text, isStep, cancellation);
            return;
        }

        if (_stopped || _id is null || _pace.IsSoon || (isStep ? _shown.Length > 0 : !Continues(text)))
        {
            return;
        }

        try
        {
            if (time.GetElapsedTime(_began) > Longest)
            {
                await CloseAsync(cancellation);
                return;
            }

            await StepAsync(text, isStep ? "informative" : "streaming", cancellation);
            _shown = isStep ? "" : text;
        }
        catch (ConnectorException refused) when (refused.IsStoppedByUser)
        {
            _stopped = true;
        }
        catch (ConnectorException refused) when (refused is { IsRefused: true, IsGone: false })
        {
            _instead = new EditedDraft(to, connector, time, _id);
        }
    }

    public async Task<DraftEnd> EndAsync(JsonObject message, JsonObject? card, CancellationToken cancellation)
    {
        try
        {
            if (_id is not null && _instead is null && !_stopped && time.GetElapsedTime(_began) < Limit)
            {
                if (Continues(message["text"]!.GetValue<string>()))
                {
                    await FinishAsync(card is null ? message.DeepClone().AsObject() : message.DeepClone().AsObject().WithCard(card), cancellation);
                    return new DraftEnd(_id, WithCard: card is not null);
                }

                await CloseAsync(cancellation);
            }
        }
        catch (ConnectorException refused) when (refused.IsStoppedByUser)
        {
            _stopped = true;
        }
        catch (ConnectorException)
        {
            // Also where nobody knows whether it arrived: an update says the same thing again, not a second time.
        }

        return _stopped
            ? new DraftEnd(null, Stopped: true)
            : await (_instead ?? new EditedDraft(to, connector, time, _id)).EndAsync(message, card, cancellation);
    }

    private bool Continues(string text) => text.StartsWith(_shown, StringComparison.Ordinal);

    // Where no text was shown yet, there is only what the bot is doing.
    private async Task CloseAsync(CancellationToken cancellation)
    {
        await FinishAsync(Messages.Text(to, _shown.Length > 0 ? _shown : doing), cancellation);
        _instead = new EditedDraft(to, connector, time, _id);
    }

    private async Task FinishAsync(JsonObject message, CancellationToken cancellation)
    {
        await _pace.WaitAsync(cancellation);
        await connector.PostAsync(to, message.WithStream("final", _id, null), cancellation);
    }

    private async Task<string?> StepAsync(string text, string type, CancellationToken cancellation)
    {
        await _pace.WaitAsync(cancellation);
        return await connector.PostAsync(
            to, Messages.Step(to, text).WithStream(type, _id, ++_sequence), cancellation);
    }
}
