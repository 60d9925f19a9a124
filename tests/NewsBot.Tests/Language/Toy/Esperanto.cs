using NewsBot.Language;

namespace NewsBot.Tests.Language.Toy;

/// <summary>A little Esperanto: as much as a language needs to be found, asked and answered in, and no more.</summary>
internal sealed class Esperanto : ILanguage
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["as", "is", "os", "us", "o", "a", "e", "i", "u"];

    public string Code => "eo";

    public string ThreeLetterCode => "epo";

    public WordRules Words { get; } = new()
    {
        StopWords = "la kaj de en da al por kun sed ke estas estos kiu kio kie kiam kiom",
        Stem = Stem,
        NumberWords = "du=2 tri=3",
        Scales = "mil=3 miliono=6 milionoj=6 milionojn=6",
        FixedTerms = "€=euro",
        DecimalSign = ',',
        KeptLetters = "ĉĝĥĵŝŭ",
    };

    public LanguageMarks? Marks { get; } = new(
        "la kaj de en da al por kun sed ke ne estas estos kiu kio kie kiam kiom tio oni ili",
        "oj_ ojn_ an_ on_ as_ os_ is_ ĉ ĝ ŝ ŭ",
        "kiu kio kie kiam kiom kial kiel ĉu");

    public IReadOnlyList<string> MonthNames { get; } =
    [
        "januaro", "februaro", "marto", "aprilo", "majo", "junio", "julio", "aŭgusto", "septembro",
        "oktobro", "novembro", "decembro",
    ];

    public QuestionRules Questions { get; } = new()
    {
        QuestionWords = WordList.Map(
            (QuestionWord.Person, "kiu"),
            (QuestionWord.Date, "kiam"),
            (QuestionWord.HowMuch, "kiom"),
            (QuestionWord.Which, "kia")),
        YesNoVerbs = WordList.Set("ĉu"),
        Of = WordList.Set("da de"),
        Nouns = new AskedNounRules((new AskedFor(AnswerType.Place), "urbo"))
        {
            Endings = [("n", "")],
        },
    };

    public TimeRules Times { get; } = new()
    {
        DayEndings = ["an", "a"],
        Of = ["de"],
        NearDays = WordList.Phrases((-1, "hieraŭ")),
        Roles = new Dictionary<TimeRole, IReadOnlyList<string>>
        {
            [TimeRole.In] = ["en"],
            [TimeRole.Of] = ["de"],
            [TimeRole.Since] = ["ekde"],
        },
    };

    public EvidenceRules Evidence { get; } = new()
    {
        Words = [(WordKind.Unit | WordKind.Money, "speso spesoj")],
    };

    public StatementRules Statements { get; } = new()
    {
        Numbers = WordList.Map(("10", "dek")),
        Denials = ["neniu"],
    };

    /// <summary>Takes off the signs of case and number, then the ending that tells the kind of word.</summary>
    private static int Stem(Span<char> word)
    {
        var length = word.Length;
        length -= length > ShortestStem && word[length - 1] == 'n' ? 1 : 0;
        length -= length > ShortestStem && word[length - 1] == 'j' ? 1 : 0;
        foreach (var ending in Endings)
        {
            if (length - ending.Length >= ShortestStem && word[..length].EndsWith(ending))
            {
                return length - ending.Length;
            }
        }

        return length;
    }
}
