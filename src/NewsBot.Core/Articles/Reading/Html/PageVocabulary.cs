using System.Text.RegularExpressions;
using NewsBot.Language;
using NewsBot.Language.Shipped;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// What pages say around articles, in all shipped languages and some others: a page often is in another language than
/// its frame. The expressions are built once for the process, which is why they are the shipped languages' rather than
/// injected.
/// </summary>
internal static class PageVocabulary
{
    private static readonly PageWords[] All =
        [.. ShippedLanguages.All.All.Append(PlainLanguage.Instance).Select(language => language.Pages)];

    /// <summary>All entries of a list, in all languages.</summary>
    public static IEnumerable<string> Words(Func<PageWords, IReadOnlyList<string>> list) => All.SelectMany(list);

    /// <summary>An expression that is any of a list's, for use within a larger one.</summary>
    public static string AnyOf(Func<PageWords, IReadOnlyList<string>> list) => $"(?:{string.Join('|', Words(list))})";

    /// <summary>Takes time proportional to the length of a text, whatever the text; capitals do not matter.</summary>
    public static Regex Expression(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
