namespace NewsBot.Language;

/// <summary>
/// The languages that this process knows. There is one registry, injected like the lexicon; whoever needs a language
/// asks it by the code that an article or a question carries.
/// </summary>
public sealed class Languages
{
    /// <summary>ISO 639-2 code of a text whose language is not known.</summary>
    public const string Unknown = "und";

    private readonly Dictionary<string, ILanguage> _byCode;

    /// <summary>Makes a registry.</summary>
    /// <param name="all">In the order in which they are preferred where nothing else decides; no code twice.</param>
    public Languages(params IEnumerable<ILanguage> all)
    {
        All = [.. all];
        _byCode = All.ToDictionary(language => language.Code, StringComparer.Ordinal);
        Months = ReadMonths(All);
    }

    /// <summary>All known languages, the plain one not among them.</summary>
    public IReadOnlyList<ILanguage> All { get; }

    /// <summary>
    /// The names of months in all of them, and what they are shortened to, each with its month, 1 to 12; in any case.
    /// </summary>
    public IReadOnlyDictionary<string, int> Months { get; }

    /// <summary>The language of a code.</summary>
    /// <param name="code">ISO 639-1, in lower case.</param>
    /// <returns><see cref="PlainLanguage"/> for every code that is not known.</returns>
    public ILanguage For(string code) => _byCode.GetValueOrDefault(code, PlainLanguage.Instance);

    /// <summary>Whether a language is known.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    private static Dictionary<string, int> ReadMonths(IEnumerable<ILanguage> languages)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, names) in languages.SelectMany(language => language.MonthNames.Index()))
        {
            foreach (var name in WordList.Split(names))
            {
                months.TryAdd(name, index + 1);
            }
        }

        return months;
    }
}
