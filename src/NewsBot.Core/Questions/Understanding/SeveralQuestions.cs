using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells the questions of a message apart: "When did Croatia join the EU? And when did it adopt the euro?"</summary>
internal static partial class SeveralQuestions
{
    private const int Most = 3;
    private const int FewestWords = 2;

    /// <summary>Two or three questions in their order; empty where the message is one, or tells something besides.</summary>
    public static IReadOnlyList<string> Of(string message)
    {
        string[] parts = [.. End().Split(message).Select(part => part.Trim()).Where(part => part.Any(char.IsLetter))];
        return parts.Length is > 1 and <= Most
            && parts.All(part => part.EndsWith('?') && part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords)
                ? parts
                : [];
    }

    [GeneratedRegex(@"(?<=\?)\s+")]
    private static partial Regex End();
}
