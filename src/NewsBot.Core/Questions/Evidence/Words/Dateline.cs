using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>
/// Where an agency's report was written, before its first sentence: "DES MOINES, Iowa (AP) —", "Centennial/Aurora –". It
/// is part of the quote, but answers nothing.
/// </summary>
internal static partial class Dateline
{
    private const int Longest = 80;

    /// <summary>Where the sentence itself begins, in the article's text.</summary>
    public static int End(string text, TextSpan sentence)
    {
        var beginning = text.AsSpan(sentence.Start, Math.Min(Longest, sentence.Length));
        foreach (var match in Pattern().EnumerateMatches(beginning))
        {
            return sentence.Start + match.Length;
        }

        return sentence.Start;
    }

    // Capitalised words, perhaps with short ones between them ("Rio de Janeiro"), an agency in brackets, a dash.
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’-]*(?:(?:, ?| |/)(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}\.?|de|da|do|del|la|le|am|an|der|ob|of)){0,6}(?: ?\([\p{L}/ ]{2,20}\))? ?(?:—|–|--) ?")]
    private static partial Regex Pattern();
}
