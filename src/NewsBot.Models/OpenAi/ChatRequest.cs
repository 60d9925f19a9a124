using Microsoft.Extensions.AI;
using OpenAI.Chat;
using AiMessage = Microsoft.Extensions.AI.ChatMessage;
using WireMessage = OpenAI.Chat.ChatMessage;

namespace NewsBot.Models.OpenAi;

/// <summary>Puts a request into the package's words.</summary>
internal static class ChatRequest
{
    public static List<WireMessage> Messages(IEnumerable<AiMessage> messages) =>
    [
        .. messages.Select<AiMessage, WireMessage>(message =>
            message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
            : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
            : new UserChatMessage(message.Text)),
    ];

    public static ChatCompletionOptions Options(ChatOptions? asked, ChatModelOptions options, bool both)
    {
        var limit = asked?.MaxOutputTokens ?? options.OutputTokens;
        var request = new ChatCompletionOptions
        {
            MaxOutputTokenCount = limit,
            Temperature = asked?.Temperature ?? options.Temperature,
        };
        if (both)
        {
            // The package writes max_completion_tokens; Ollama and others know max_tokens only.
#pragma warning disable SCME0001 // The only way to send a field that the package does not know.
            request.Patch.Set("$.max_tokens"u8, limit);
#pragma warning restore SCME0001
        }

        return request;
    }
}
