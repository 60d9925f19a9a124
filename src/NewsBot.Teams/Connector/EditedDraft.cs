using System.Text.Json.Nodes;
using NewsBot.Activities.Trust;

namespace NewsBot.Teams.Connector;

/// <summary>
/// Shows a growing answer by updating a message in place: for chats of many, and where streaming is refused.
/// </summary>
/// <param name="id">The message to update; null to begin with a new one.</param>
internal sealed class EditedDraft(
    ConversationAddress to, ConnectorClient connector, TimeProvider time, string? id = null) : IDraft
{
    private readonly Pace _pace = new(time);
    private string? _id = id;

    public bool Begun => _id is not null;

    // In channels Teams shows nobody's typing.
    public Task BeginAsync(CancellationToken answered, CancellationToken cancellation) =>
        to.IsChannel ? Task.CompletedTask : connector.PostAsync(to, Messages.Typing(to), answered);

    public async Task ShowAsync(string text, bool isStep, CancellationToken cancellation)
    {
        if (_pace.IsSoon)
        {
            return;
        }

        await _pace.WaitAsync(cancellation);
        var message = Messages.Text(to, text);
        if (_id is null)
        {
            _id = await connector.PostAsync(to, message, cancellation);
        }
        else
        {
            await connector.PutAsync(to, _id, message, cancellation);
        }
    }

    public async Task<DraftEnd> EndAsync(JsonObject message, JsonObject? card, CancellationToken cancellation)
    {
        if (_id is null)
        {
            return new DraftEnd(await connector.PostAsync(to, message, cancellation));
        }

        try
        {
            await connector.PutAsync(to, _id, message, cancellation);
            return new DraftEnd(_id);
        }
        catch (ConnectorException refused) when (refused.IsRefused)
        {
            // What was to be updated is no longer there; the answer still has to be said.
            return new DraftEnd(await connector.PostAsync(to, message, cancellation));
        }
    }
}
