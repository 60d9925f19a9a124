using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using OpenAI.Chat;

namespace NewsBot.Models.OpenAi;

/// <summary>A reply as it comes. The package ends quietly where a server breaks off; this does not.</summary>
/// <param name="longest">Characters of the longest reply that is read.</param>
internal sealed class ChatStream(IAsyncEnumerator<ChatResponseUpdate> updates, long longest) : IAsyncDisposable
{
    private readonly ThoughtFilter _thoughts = new();
    private bool _finished;
    private long _length;

    /// <summary>Whether anything of the reply has come.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The next part; null at the end of a whole reply.</summary>
    /// <exception cref="ModelException">The reply broke off, or has no end.</exception>
    public async Task<ChatResponseUpdate?> NextAsync()
    {
        if (!await updates.MoveNextAsync())
        {
            return !_finished ? throw BrokenOff()
                : _thoughts.End() is { Length: > 0 } rest ? new ChatResponseUpdate(ChatRole.Assistant, rest)
                : null;
        }

        var update = updates.Current;
        ThrowOnError(update);
        _finished |= update.FinishReason is not null;
        var calls = update.Contents.OfType<FunctionCallContent>().Any();
        HasBegun |= calls || update.Contents.OfType<TextContent>().Any(text => text.Text.Length > 0);
        if (calls && !_finished)
        {
            // The package hands out calls when nothing more comes, also those that lack their end.
            throw BrokenOff();
        }

        _length += update.Contents.Sum(Length);
        return _length > longest
            ? throw new ModelException(ModelFault.Endless, "The reply is longer than its limit.")
            : WithoutThoughts(update);
    }

    public ValueTask DisposeAsync() => updates.DisposeAsync();

    private ChatResponseUpdate WithoutThoughts(ChatResponseUpdate update)
    {
        for (var i = 0; i < update.Contents.Count; i++)
        {
            if (update.Contents[i] is TextContent { Text.Length: > 0 } said)
            {
                var (text, startsOver) = _thoughts.Add(said.Text);
                update.Contents[i] = new TextContent(text);
                if (startsOver)
                {
                    update.Contents.Insert(i++, new TextReasoningContent(""));
                }
            }
        }

        return update;
    }

    private ModelException BrokenOff() => new(
        HasBegun ? ModelFault.CutOff : ModelFault.Unreadable, "The reply ended without a finish_reason.");

    private static int Length(AIContent content) => content switch
    {
        TextContent text => text.Text.Length,
        TextReasoningContent thought => thought.Text.Length,
        _ => 0,
    };

    // An error event inside a stream that began with 200 arrives as an update without anything in it.
    private void ThrowOnError(ChatResponseUpdate update)
    {
#pragma warning disable SCME0001 // The only way to see a field that the package does not know.
        if (update.RawRepresentation is StreamingChatCompletionUpdate wire && wire.Patch.Contains("$.error"u8))
#pragma warning restore SCME0001
        {
            throw new ModelException(
                HasBegun ? ModelFault.CutOff : ModelFault.Away, "The server reported an error within the reply.");
        }
    }
}
