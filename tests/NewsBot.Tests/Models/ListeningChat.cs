using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.LanguageModels;
using NewsBot.Models.OpenAi;
using NewsBot.Models.Prompts;
using NewsBot.Models.SemanticKernel;
using NewsBot.Tests.Questions.Answering.Llm;

namespace NewsBot.Tests.Models;

/// <summary>A chat client that remembers what it was asked, and says "Fine."</summary>
internal sealed class ListeningChat : IChatClient
{
    public IList<ChatMessage> Messages { get; private set; } = [];

    public ChatOptions? Options { get; private set; }

    /// <summary>What reaches a client when a prompt file is run with values.</summary>
    public static async Task<ListeningChat> AskAsync(
        string prompt, IReadOnlyDictionary<string, string> values, ChatModelOptions? options = null)
    {
        var chat = new ListeningChat();
        using var budget = new TokenBudget(new SettingsInMemory(), 0, TimeProvider.System);
        var model = new KernelModel(() => chat, options ?? new ChatModelOptions(), PromptLibrary.Shipped, budget, NullLogger<KernelModel>.Instance);
        await model.AskAsync(new ModelRequest(prompt, "main", values), TestContext.Current.CancellationToken)
            .ToChatResponseAsync(TestContext.Current.CancellationToken);
        return chat;
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Messages = [.. messages];
        Options = options;
        await Task.Yield();
        yield return new ChatResponseUpdate(ChatRole.Assistant, "Fine.") { FinishReason = ChatFinishReason.Stop };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("test", null, "test") : null;

    public void Dispose()
    {
    }
}
