using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Finds the place of a question where a source may be named: after "according to", "laut", "what does … say". Which of
/// the words are a publisher's name is for the store to tell.
/// </summary>
internal sealed partial class SourceMention
{
    private const int MaxWords = 4;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly Regex _place;
    private readonly Regex _article;

    public SourceMention(Languages languages)
    {
        var leads = Pattern.AnyOf(languages.All.SelectMany(language => language.Questions.SourceLeads));
        var articles = Pattern.AnyOf(languages.All.SelectMany(language => language.Questions.SourceArticles));
        _place = new Regex($@"\b{leads} ?(?:{articles} )?", Options);
        _article = new Regex($"^{articles} ", Options);
    }

    /// <summary>Up to four words that begin where a source may be named; empty where nothing is.</summary>
    public IReadOnlyList<string> Read(string question)
    {
        foreach (Match match in _place.Matches(question))
        {
            List<string> words =
            [
                .. Word().Matches(question[(match.Index + match.Length)..]).Take(MaxWords).Select(word => word.Value),
            ];
            if (words.Count > 0)
            {
                return words;
            }
        }

        return [];
    }

    /// <summary>How many of the words a publisher's name is; 0 where it is another's.</summary>
    public int Named(IReadOnlyList<string> words, string publisher)
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
    private string Plain(string name)
    {
        var words = name.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        return Ending().Replace(_article.Replace(words, ""), "").Trim();
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}.&-]*[\p{L}\p{N}]|[\p{L}\p{N}]")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\.(com|de|at|ch|org|net|co\.uk))$| online$", Options)]
    private static partial Regex Ending();
}
