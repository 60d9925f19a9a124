using System.ClientModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// A chat model on a server that speaks OpenAI's protocol. A reply is whole, or
/// <see cref="ModelException"/> says what happened; calls of tools are part of it.
/// </summary>
internal sealed class OpenAiChat : IChatClient
{
    // About 50 bytes of events for each token, with room for generous servers.
    private const long BytesPerToken = 2_000;

    // No language needs more characters for a token; a server that goes on beyond has lost its way.
    private const long CharactersPerToken = 12;

    private readonly ChatModelOptions _options;
    private readonly Connection _connection;
    private readonly CallGuard _guard;
    private readonly IChatClient _client;
    private readonly ChatClientMetadata _metadata;

    public OpenAiChat(ChatModelOptions options, TimeProvider time, AuthenticationTokenProvider? identity = null)
    {
        _options = options;
        _connection = new Connection(options, 1_000_000 + (options.OutputTokens * BytesPerToken), identity);
        _guard = new CallGuard(options, time);
#pragma warning disable OPENAI001 // The only way to sign in with anything but a key.
        _client = new ChatClient(options.Model!, _connection.Authentication, _connection.Options).AsIChatClient();
#pragma warning restore OPENAI001
        _metadata = new ChatClientMetadata("openai", _connection.Address, options.Model);
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = Asked(options);
        using var call = await _guard.EnterAsync(cancellationToken);
        var (stream, next) = await call.AttemptAsync(cancellation => OpenAsync(messages, asked, cancellation));
        await using var open = stream;
        while (next is not null)
        {
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
        _client.Dispose();
        _guard.Dispose();
        _connection.Dispose();
    }

    /// <summary>What is asked for, with the limit of tokens under each of its names.</summary>
    private ChatOptions Asked(ChatOptions? options)
    {
        var asked = options?.Clone() ?? new ChatOptions();
        var limit = asked.MaxOutputTokens ??= _options.OutputTokens;
        asked.Temperature ??= _options.Temperature;
        if (!_connection.IsOpenAi)
        {
            asked.RawRepresentationFactory = _ =>
            {
                // The package writes max_completion_tokens; Ollama and others know max_tokens only.
                var wire = new ChatCompletionOptions();
#pragma warning disable SCME0001 // The only way to send a field that the package does not know.
                wire.Patch.Set("$.max_tokens"u8, limit);
#pragma warning restore SCME0001
                return wire;
            };
        }

        return asked;
    }

    /// <summary>Asks, and waits for the first part: until then an attempt may be repeated.</summary>
    private async Task<(ChatStream Stream, ChatResponseUpdate? First)> OpenAsync(
        IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellation)
    {
        var stream = new ChatStream(
            _client.GetStreamingResponseAsync(messages, options, cancellation).GetAsyncEnumerator(cancellation),
            (options.MaxOutputTokens ?? _options.OutputTokens) * CharactersPerToken);
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
