using System.Text;
using Microsoft.Extensions.AI;

namespace NewsBot.Core.LanguageModels.Prompts;

/// <summary>
/// A prompt ready to be filled. Messages and places for values are fixed when the file is read; values are put in once
/// and never looked at again, so that nothing in them can become a message or a placeholder.
/// </summary>
public sealed class Prompt
{
    private readonly IReadOnlyList<Message> _messages;

    internal Prompt(string name, IReadOnlyList<Message> messages, PromptFile.Settings? settings)
    {
        Name = name;
        _messages = messages;
        MaxTokens = settings?.MaxTokens;
        Temperature = settings?.Temperature;
    }

    /// <summary>Name of the prompt, which is that of its file without ending.</summary>
    public string Name { get; }

    /// <summary>Longest reply that the file asks for, in tokens; null for the model's setting.</summary>
    public int? MaxTokens { get; }

    /// <summary>Randomness that the file asks for, 0 to 2; null for the model's setting.</summary>
    public float? Temperature { get; }

    /// <summary>The messages with values in their places.</summary>
    /// <exception cref="KeyNotFoundException">A value is missing: a fault of the program.</exception>
    public IReadOnlyList<ChatMessage> Fill(IReadOnlyDictionary<string, string> values) =>
    [
        .. _messages.Select(message =>
        {
            var text = new StringBuilder();
            foreach (var part in message.Parts)
            {
                text.Append(part.IsVariable ? values[part.Text] : part.Text);
            }

            return new ChatMessage(message.Role, text.ToString());
        }),
    ];

    internal sealed record Message(ChatRole Role, IReadOnlyList<Part> Parts);

    /// <param name="Text">Text of the file, or the name of a variable.</param>
    internal readonly record struct Part(string Text, bool IsVariable);
}
