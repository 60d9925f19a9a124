using System.Text.Json.Nodes;

namespace NewsBot.Platforms.Teams.Connector;

/// <summary>
/// Streams a growing answer into a personal chat (streaming-ux.md): first what the bot is doing, then the text so far
/// again and again, then the message itself. Where Teams does not let it go on, the message is updated in place; where
/// its reader has pressed "Stop", nothing more is said.
/// </summary>
/// <param name="doing">What the bot is doing, in the reader's language.</param>
internal sealed class StreamedDraft(
    ConversationAddress to, ConnectorClient connector, TimeProvider time, string doing) : IDraft
{
    // Teams ends a stream after two minutes; what comes later is left to the message itself.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(105);

    private readonly Pace _pace = new(time);
    private EditedDraft? _instead;
    private string? _id;
    private long _began;
    private int _sequence;
    private bool _stopped;

    public bool Begun => _id is not null || _instead?.Begun == true || _stopped;

    public async Task ShowAsync(string text, CancellationToken cancellation)
    {
        if (_stopped || (_id is not null && time.GetElapsedTime(_began) > Longest))
        {
            return;
        }

        if (_instead is not null)
        {
            await _instead.ShowAsync(text, cancellation);
            return;
        }

        try
        {
            if (_id is null)
            {
                _id = await StepAsync(doing, "informative", cancellation);
                _began = time.GetTimestamp();
            }

            if (_id is null)
            {
                _instead = new EditedDraft(to, connector, time);
                return;
            }

            await StepAsync(text, "streaming", cancellation);
        }
        catch (ConnectorException refused) when (refused.IsStoppedByUser)
        {
            _stopped = true;
        }
        catch (ConnectorException refused) when (refused.IsRefused && (!refused.IsGone || _id is null))
        {
            _instead = new EditedDraft(to, connector, time, _id);
        }
    }

    public async Task<DraftEnd> EndAsync(JsonObject message, JsonObject? card, CancellationToken cancellation)
    {
        if (_stopped)
        {
            return new DraftEnd(null, Stopped: true);
        }

        if (_instead is not null || _id is null)
        {
            return await (_instead ?? new EditedDraft(to, connector, time)).EndAsync(message, card, cancellation);
        }

        var last = message.DeepClone().AsObject();
        if (card is not null)
        {
            last.WithCard(card);
        }

        try
        {
            await _pace.WaitAsync(cancellation);
            await connector.PostAsync(to, last.WithStream("final", _id, null), cancellation);
            return new DraftEnd(_id, WithCard: card is not null);
        }
        catch (ConnectorException refused) when (refused.IsStoppedByUser)
        {
            return new DraftEnd(null, Stopped: true);
        }
        catch (ConnectorException)
        {
            // Also where nobody knows whether it arrived: an update says the same thing again, not a second time.
            return await new EditedDraft(to, connector, time, _id).EndAsync(message, card, cancellation);
        }
    }

    private async Task<string?> StepAsync(string text, string type, CancellationToken cancellation)
    {
        await _pace.WaitAsync(cancellation);
        return await connector.PostAsync(
            to, Messages.Step(to, text).WithStream(type, _id, ++_sequence), cancellation);
    }
}
