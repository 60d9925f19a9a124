using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// A question as it was typed in a chat, in plain words: without what a platform writes for pictures, people and times,
/// without the greeting or the "does anyone know" before it and the thanks behind it, with its abbreviations written out,
/// and in lower case where all of it is in capitals.
/// </summary>
internal static partial class PlainWording
{
    // "Hey, ok, quick question: does anyone know": more than this is no preamble any more.
    private const int MaxPreambles = 5;

    // One or two words in capitals may be abbreviations: "NATO EU".
    private const int FewestShouted = 3;

    /// <summary>The question in plain words; the text itself where nothing else is left of it.</summary>
    public static string Of(string question, ILanguage language)
    {
        var text = PlatformMarks().Replace(question, " ");
        if (IsShouted(text))
        {
            text = text.ToLowerInvariant();
        }

        if (language.Questions.Closing is { } closing)
        {
            text = closing.Replace(text, "");
        }

        if (language.Questions.Preamble is { } preamble)
        {
            for (var i = 0; i < MaxPreambles && preamble.Match(text) is { Success: true, Length: > 0 } found; i++)
            {
                text = text[found.Length..];
            }
        }

        var chat = language.Questions.ChatWords;
        if (chat.Count > 0)
        {
            text = ChatWord().Replace(text, word => chat.TryGetValue(word.Value.ToLowerInvariant(), out var plain) ? plain : word.Value);
        }

        return string.IsNullOrWhiteSpace(text) ? question : text;
    }

    /// <summary>Whether a question was typed as people chat, rather than as they write.</summary>
    public static bool IsChatty(string question, ILanguage language)
    {
        var text = question.Trim();
        return text.Length > 0
            && (char.IsLower(text[0]) || !(text[^1] is '?' or '.' or '!') || Of(question, language) != question);
    }

    /// <summary>Whether several words are written in capitals alone, so that capitals tell nothing.</summary>
    private static bool IsShouted(string text) =>
        !text.Any(char.IsLower) && text.Split(' ').Count(word => word.Count(char.IsUpper) > 1) >= FewestShouted;

    /// <summary>Discord's custom emoji, times and mentions (discord.com/developers/docs/reference#message-formatting).</summary>
    [GeneratedRegex(@"<(a?:\w+:|[@#][!&]?|t:|/[\w -]+:)[\d:a-zA-Z]+>")]
    private static partial Regex PlatformMarks();

    // A word that ends with a digit, or follows one, is a quantity: "6 pm", "20k". A percent sign after a word is a word.
    [GeneratedRegex(@"(?<![\p{L}\d.'’/-]|\d )\p{L}+(?:[./]\p{L}+)?\.?(?![\p{L}\d'’/-])|(?<=\p{L} ?)%")]
    private static partial Regex ChatWord();
}
