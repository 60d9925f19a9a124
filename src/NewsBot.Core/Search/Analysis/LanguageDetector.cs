using NewsBot.Core.Articles;

namespace NewsBot.Core.Search.Analysis;

/// <summary>Tells English and German texts from each other and from those of other languages.</summary>
public static class LanguageDetector
{
    /// <summary>Most characters of a text that are looked at.</summary>
    private const int LongestSample = 20_000;

    private const int LongestWord = 32;
    private const int FewestWords = 3;

    /// <summary>Evidence per word that a text must have at least; texts in either language have about twice that.</summary>
    private const double LeastEvidence = 0.3;

    /// <summary>How much more evidence than every other language's the best must have.</summary>
    private const double Lead = 1.15;

    /// <summary>Tables and lists of names have half of that evidence, and must be clearly of no other language.</summary>
    private const double LeastEvidenceOfList = 0.15;

    private const double LeadOfList = 1.6;
    private const double LeastScoreOfList = 5;

    private static readonly string[] GermanQuestionWords =
    [
        "wer", "wen", "wem", "wessen", "was", "wann", "wo", "wohin", "woher", "warum", "weshalb", "wieso", "wie", "welche",
        "welcher", "welches", "welchen", "welchem", "wieviel", "wieviele", "worum", "wofür", "wogegen", "womit", "gibt",
        "ist", "sind", "hat", "haben", "wird", "wurde", "kann", "nenne",
    ];

    /// <summary>Without "was", with which more German questions begin than English ones.</summary>
    private static readonly string[] EnglishQuestionWords =
    [
        "who", "whom", "whose", "what", "when", "where", "why", "how", "which", "does", "did", "do", "is", "are",
        "were", "has", "have", "had", "will", "would", "can", "could", "should", "tell", "list", "name",
    ];

    /// <summary>The language of an article's text.</summary>
    /// <param name="text">Any text; the more words, the surer.</param>
    /// <returns>"en", "de", or <see cref="Article.UnknownLanguage"/> for others and for too little text.</returns>
    public static string Detect(string text)
    {
        Span<double> scores = stackalloc double[LanguageEvidence.Languages.Length];
        var words = Score(text, scores);
        var best = Best(scores);
        var others = 0.0;
        for (var language = 0; language < scores.Length; language++)
        {
            others = language == best ? others : Math.Max(others, scores[language]);
        }

        var score = scores[best];
        var isText = score >= LeastEvidence * words && score >= Lead * others && score >= 1;
        var isList = score >= LeastEvidenceOfList * words && score >= LeadOfList * others && score >= LeastScoreOfList;
        var isSure = words >= FewestWords && (isText || isList);
        return isSure && best < 2 ? LanguageEvidence.Languages[best] : Article.UnknownLanguage;
    }

    /// <summary>Whether a question is asked in English or German, which a few words must tell.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="fallback">"en" or "de": the answer where the question does not tell, as a rule the asker's locale.</param>
    public static string DetectQuestion(string question, string fallback)
    {
        Span<double> scores = stackalloc double[LanguageEvidence.Languages.Length];
        Score(question, scores);
        var first = FirstWord(question);
        var english = scores[0] + (EnglishQuestionWords.Contains(first) ? 1 : 0);
        var german = scores[1] + (GermanQuestionWords.Contains(first) ? 1 : 0);
        return Math.Abs(english - german) < LanguageEvidence.GroupWeight / 2 ? fallback : english > german ? "en" : "de";
    }

    private static int Best(ReadOnlySpan<double> scores)
    {
        var best = 0;
        for (var language = 1; language < scores.Length; language++)
        {
            best = scores[language] > scores[best] ? language : best;
        }

        return best;
    }

    private static int Score(ReadOnlySpan<char> text, Span<double> scores)
    {
        text = text[..Math.Min(text.Length, LongestSample)];
        Span<char> word = stackalloc char[LongestWord + 2 + LanguageEvidence.LongestGroup];
        var words = 0;
        for (var index = 0; index < text.Length;)
        {
            var length = 0;
            word[0] = '_';
            while (index < text.Length && char.IsLetter(text[index]))
            {
                if (length < LongestWord)
                {
                    word[++length] = char.ToLowerInvariant(text[index]);
                }

                index++;
            }

            index++;
            if (length > 0)
            {
                words++;
                word[length + 1] = '_';
                word.Slice(length + 2, LanguageEvidence.LongestGroup).Clear();
                AddWord(word, length, scores);
            }
        }

        return words;
    }

    /// <summary>Function words count by themselves, other words by their letters.</summary>
    private static void AddWord(ReadOnlySpan<char> word, int length, Span<double> scores)
    {
        var bits = LanguageEvidence.LanguagesOf(word.Slice(1, length));
        if (bits == 0)
        {
            LanguageEvidence.AddGroups(word[..(length + 2 + LanguageEvidence.LongestGroup)], scores);
        }
        else
        {
            LanguageEvidence.AddBits(bits, 1, scores);
        }
    }

    private static string FirstWord(string question)
    {
        var letters = question.AsSpan().TrimStart(" ¿\"'„“‚(-–");
        var length = 0;
        while (length < letters.Length && char.IsLetter(letters[length]))
        {
            length++;
        }

        return letters[..Math.Min(length, LongestWord)].ToString().ToLowerInvariant();
    }
}
