using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Lexicon.Forms;

namespace NewsBot.Core.Search.Lexicon;

/// <summary>A line of a lexicon, analysed when it is first asked for.</summary>
/// <param name="English">Its English words as written: sure ones, and after ~ near ones, comma-separated.</param>
/// <param name="German">Its German words, likewise.</param>
/// <param name="IsPerson">Whether it is a person.</param>
internal sealed class Concept(string English, string German, bool IsPerson = false)
{
    private LexiconWord[]? _words;

    /// <summary>Its words and their forms, each once; those that analysis leaves nothing of are passed over.</summary>
    public IReadOnlyList<LexiconWord> Words => _words ??= [.. Analyzed("en", English, IsPerson).Concat(Analyzed("de", German, IsPerson))];

    /// <summary>The words of one language with their forms, as they are written.</summary>
    public static IEnumerable<WrittenWord> Written(string half, string language)
    {
        var sure = true;
        foreach (var group in half.Split('~'))
        {
            foreach (var word in group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new WrittenWord(word, sure && !LosesParticle(word, language), IsForm: false);
                foreach (var form in language == "de" ? GermanForms.Of(word) : EnglishForms.Of(word))
                {
                    yield return new WrittenWord(form, sure, IsForm: true);
                }
            }

            sure = false;
        }
    }

    /// <summary>Of "take over" and "nahm an" the stop words leave only the verb, which says many other things.</summary>
    private static bool LosesParticle(string text, string language)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && text.IndexOf(' ', StringComparison.Ordinal) == space
            && char.IsLower(text[0])
            && (language == "de" ? StopWords.German : StopWords.English).GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(space + 1));
    }

    public IEnumerable<WrittenWord> Written(string language) =>
        Written(language == "en" ? English : German, language);

    private static IEnumerable<LexiconWord> Analyzed(string language, string half, bool isPerson)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Written(half, language))
        {
            var terms = Terms(word.Text, language);
            if (terms.Length > 0 && known.Add(string.Join(' ', terms)))
            {
                yield return new LexiconWord(language, terms, word.Sure)
                {
                    IsName = language == "en" && char.IsUpper(word.Text[0]),
                    IsPerson = isPerson,
                };
            }
        }
    }

    /// <summary>The terms of a word or phrase in order.</summary>
    public static string[] Terms(string text, string language)
    {
        var tokens = new List<Token>();
        Analyzer.For(language).Analyze(text, tokens);
        return [.. tokens.Select(token => token.Term)];
    }
}
