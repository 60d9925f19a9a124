using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using OpenAI.Chat;
using AiFinish = Microsoft.Extensions.AI.ChatFinishReason;
using WireFinish = OpenAI.Chat.ChatFinishReason;

namespace NewsBot.Models.OpenAi;

/// <summary>A reply as it comes. The package ends quietly where a server breaks off; this does not.</summary>
internal sealed class ChatStream(IAsyncEnumerator<StreamingChatCompletionUpdate> updates, string model) : IAsyncDisposable
{
    private bool _finished;

    /// <summary>Whether any text has come.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The next part; null at the end of a whole reply.</summary>
    /// <exception cref="ModelException">The reply broke off.</exception>
    public async Task<ChatResponseUpdate?> NextAsync()
    {
        if (!await updates.MoveNextAsync())
        {
            return _finished
                ? null
                : throw new ModelException(
                    HasBegun ? ModelFault.CutOff : ModelFault.Unreadable, "The reply ended without a finish_reason.");
        }

        var update = updates.Current;
        ThrowOnError(update);
        var text = string.Concat(update.ContentUpdate.Select(part => part.Text));
        HasBegun |= text.Length > 0;
        var part = new ChatResponseUpdate(ChatRole.Assistant, text) { ModelId = model, FinishReason = Finish(update) };
        if (update.Usage is { } usage)
        {
            part.Contents.Add(new UsageContent(new UsageDetails
            {
                InputTokenCount = usage.InputTokenCount,
                OutputTokenCount = usage.OutputTokenCount,
                TotalTokenCount = usage.TotalTokenCount,
            }));
        }

        return part;
    }

    public ValueTask DisposeAsync() => updates.DisposeAsync();

    // An error event inside a stream that began with 200 arrives as an update without anything in it.
    private void ThrowOnError(StreamingChatCompletionUpdate update)
    {
#pragma warning disable SCME0001 // The only way to see a field that the package does not know.
        if (update.Patch.Contains("$.error"u8))
#pragma warning restore SCME0001
        {
            throw new ModelException(
                HasBegun ? ModelFault.CutOff : ModelFault.Away, "The server reported an error within the reply.");
        }
    }

    private AiFinish? Finish(StreamingChatCompletionUpdate update)
    {
        _finished |= update.FinishReason is not null;
        return update.FinishReason switch
        {
            null => null,
            WireFinish.Length => AiFinish.Length,
            WireFinish.ContentFilter => AiFinish.ContentFilter,
            _ => AiFinish.Stop,
        };
    }
}
