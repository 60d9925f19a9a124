using System.Text;
using Microsoft.Extensions.AI;

namespace NewsBot.Core.LanguageModels;

/// <summary>How a model's reply is read.</summary>
public static class ModelReply
{
    /// <summary>
    /// Whether what came before this part is no part of the answer: the model was thinking aloud, or went on to look
    /// something up.
    /// </summary>
    public static bool StartsOver(this ChatResponseUpdate part) => part.Contents.Any(
        content => content is TextReasoningContent or FunctionCallContent or FunctionResultContent);

    /// <summary>The answer of a whole reply.</summary>
    public static async Task<string> TextAsync(
        this IAsyncEnumerable<ChatResponseUpdate> reply, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        await foreach (var part in reply.WithCancellation(cancellation))
        {
            if (part.StartsOver())
            {
                text.Clear();
            }

            text.Append(part.Text);
        }

        return text.ToString();
    }
}
