namespace NewsBot.Language.Lexicon;

/// <summary>A line of a lexicon, analysed when it is first asked for.</summary>
/// <param name="languages">The languages of its parts, in their order.</param>
/// <param name="parts">
/// Its words as written, for each language: sure ones, and after ~ near ones, comma-separated.
/// </param>
/// <param name="isPerson">Whether it is a person.</param>
internal sealed class Concept(IReadOnlyList<LexiconLanguage> languages, string[] parts, bool isPerson = false)
{
    private LexiconWord[]? _words;

    /// <summary>Its words and their forms, each once; those that analysis leaves nothing of are passed over.</summary>
    public IReadOnlyList<LexiconWord> Words =>
        _words ??= [.. languages.Zip(parts).SelectMany(part => Analyzed(part.First, part.Second))];

    /// <summary>The words of one part with their forms, as they are written.</summary>
    public IEnumerable<WrittenWord> Written(int part) => Written(parts[part], languages[part].Rules);

    private static IEnumerable<WrittenWord> Written(string part, ILanguage language)
    {
        var sure = true;
        foreach (var group in part.Split('~'))
        {
            foreach (var word in group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new WrittenWord(word, sure && !LosesParticle(word, language), IsForm: false);
                foreach (var form in language.Words.Forms(word))
                {
                    yield return new WrittenWord(form, sure, IsForm: true);
                }
            }

            sure = false;
        }
    }

    /// <summary>
    /// Of "take over" and "nahm an" the stop words leave only the verb, which says many other things.
    /// </summary>
    private static bool LosesParticle(string text, ILanguage language)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && text.IndexOf(' ', StringComparison.Ordinal) == space
            && char.IsLower(text[0])
            && language.Words.IsStopWord(text.AsSpan(space + 1));
    }

    private IEnumerable<LexiconWord> Analyzed(LexiconLanguage language, string part)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Written(part, language.Rules))
        {
            var terms = language.Terms(word.Text);
            if (terms.Length > 0 && known.Add(string.Join(' ', terms)))
            {
                yield return new LexiconWord(language.Code, terms, word.Sure)
                {
                    IsName = !language.Rules.CapitalisesNouns && char.IsUpper(word.Text[0]),
                    IsPerson = isPerson,
                };
            }
        }
    }
}
