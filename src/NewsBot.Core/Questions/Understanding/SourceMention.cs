using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Finds the place of a question where a source may be named: after "according to", "laut", "what does … say". Which of the
/// words are a publisher's name is for the store to tell.
/// </summary>
internal static partial class SourceMention
{
    private const int MostWords = 4;

    /// <summary>Up to four words that begin where a source may be named; empty where nothing is.</summary>
    public static IReadOnlyList<string> Read(string question)
    {
        foreach (Match match in Place().Matches(question))
        {
            var words = Word().Matches(question[(match.Index + match.Length)..]).Take(MostWords).Select(word => word.Value).ToList();
            if (words.Count > 0)
            {
                return words;
            }
        }

        return [];
    }

    /// <summary>How many of the words a publisher's name is; 0 where it is another's.</summary>
    public static int Named(IReadOnlyList<string> words, string publisher)
    {
        var name = Plain(publisher);
        for (var count = words.Count; count > 0; count--)
        {
            if (Plain(string.Join(' ', words.Take(count))) == name)
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>"DER SPIEGEL", "Spiegel" and "spiegel.de" are one.</summary>
    private static string Plain(string name) =>
        Dressing().Replace(name.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), "").Trim();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(according to|as reported by|reported by|what (does|did|do|has|is) (?=.{1,40}\b(say|said|report|reported|write|written|writing|reporting|saying)\b)|laut|nach angaben (von|der|des)|was (sagt|sagte|schreibt|schrieb|berichtet|berichtete|meldet|meldete|hat (?=.{1,40}\b(gesagt|geschrieben|berichtet|gemeldet)\b))|wie berichtet) ?(the |der |die |das |dem |den )?", Options)]
    private static partial Regex Place();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}.&-]*[\p{L}\p{N}]|[\p{L}\p{N}]")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(the|der|die|das|dem|den) |(\.(com|de|at|ch|org|net|co\.uk))$| online$", Options)]
    private static partial Regex Dressing();
}
