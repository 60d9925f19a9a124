using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using OpenAI.Chat;
using AiMessage = Microsoft.Extensions.AI.ChatMessage;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// A chat model on a server that speaks OpenAI's protocol. A reply is whole, or
/// <see cref="ModelException"/> says what happened. Text only: no tools, no images.
/// </summary>
internal sealed class OpenAiChat : IChatClient
{
    // About 50 bytes of events for each token, with room for generous servers.
    private const long BytesPerToken = 2_000;

    private readonly ChatModelOptions _options;
    private readonly Connection _connection;
    private readonly CallGuard _guard;
    private readonly ChatClient _client;
    private readonly ChatClientMetadata _metadata;

    public OpenAiChat(ChatModelOptions options, TimeProvider time)
    {
        _options = options;
        _connection = new Connection(options, 1_000_000 + (options.OutputTokens * BytesPerToken));
        _guard = new CallGuard(options, time);
        _client = new ChatClient(options.Model!, _connection.Credential, _connection.Options);
        _metadata = new ChatClientMetadata("openai", _connection.Address, options.Model);
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<AiMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<AiMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var wire = ChatRequest.Messages(messages);
        using var call = await _guard.EnterAsync(cancellationToken);
        var (stream, next) = await call.AttemptAsync(cancellation =>
            OpenAsync(wire, ChatRequest.Options(options, _options, both: !_connection.IsOpenAi), cancellation));
        await using var open = stream;
        while (next is not null)
        {
            Usage.Count(next, _options.Model!);
            yield return next;
            try
            {
                next = await stream.NextAsync();
            }
            catch (Exception failure)
            {
                throw call.Fail(failure, stream.HasBegun);
            }
        }

        call.Succeeded();
    }

    /// <inheritdoc/>
    /// <remarks>A Semantic Kernel on top of this client asks for the metadata and cannot do without.</remarks>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType == typeof(ModelState) ? _guard.State
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        _guard.Dispose();
        _connection.Dispose();
    }

    /// <summary>Asks, and waits for the first part: until then an attempt may be repeated.</summary>
    private async Task<(ChatStream Stream, ChatResponseUpdate? First)> OpenAsync(
        List<OpenAI.Chat.ChatMessage> messages, ChatCompletionOptions options, CancellationToken cancellation)
    {
        var stream = new ChatStream(
            _client.CompleteChatStreamingAsync(messages, options, cancellation).GetAsyncEnumerator(cancellation),
            _options.Model!);
        try
        {
            return (stream, await stream.NextAsync());
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }
}
