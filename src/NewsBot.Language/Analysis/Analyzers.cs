namespace NewsBot.Language.Analysis;

/// <summary>
/// The analyzers of the known languages, one for each: they remember words, so there should be no second ones.
/// </summary>
public sealed class Analyzers
{
    private readonly Dictionary<string, Analyzer> _byLanguage;
    private readonly Analyzer _plain;

    /// <summary>Makes analyzers.</summary>
    public Analyzers(Languages languages)
    {
        Languages = languages;
        var spellings = new Spellings(languages);
        _plain = new Analyzer(PlainLanguage.Instance.Words, spellings);
        _byLanguage = languages.All.ToDictionary(
            language => language.Code, language => new Analyzer(language.Words, spellings), StringComparer.Ordinal);
    }

    /// <summary>The known languages.</summary>
    public Languages Languages { get; }

    /// <summary>The analyzer of a language.</summary>
    /// <param name="language">
    /// ISO 639-1 code. For those that are not known words are folded, but not stemmed, and none is left out.
    /// </param>
    public Analyzer For(string language) => _byLanguage.GetValueOrDefault(language, _plain);
}
