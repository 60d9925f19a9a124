using NewsBot.Language.Analysis;

namespace NewsBot.Language.Detection;

/// <summary>Tells in which of the known languages a text is, if in one of them. Safe on many threads.</summary>
public sealed class LanguageDetector
{
    /// <summary>Most characters of a text that are looked at.</summary>
    private const int LongestSample = 20_000;

    private const int LongestWord = 32;
    private const int FewestWords = 3;

    /// <summary>
    /// Evidence per word that a text must have at least; texts in either language have about twice that.
    /// </summary>
    private const double LeastEvidence = 0.3;

    /// <summary>How much more evidence than every other language's the best must have.</summary>
    private const double Lead = 1.15;

    /// <summary>
    /// Tables and lists of names have half of that evidence, and must be clearly of no other language.
    /// </summary>
    private const double LeastEvidenceOfList = 0.15;

    private const double LeadOfList = 1.6;
    private const double LeastScoreOfList = 5;

    /// <summary>Texts of so few words, headlines as a rule, are told by more marks than function words.</summary>
    private const int WordsOfHeadline = 12;

    private const double LeastScoreOfHeadline = 2 * LanguageEvidence.GroupWeight;
    private const double LeadOfHeadline = 0.3;

    /// <summary>By how much a question must look more like one in a language that is not known.</summary>
    private const double LeadOfUnknown = 2 * LanguageEvidence.GroupWeight;

    private readonly string[] _known;
    private readonly HashSet<string>[] _questionBeginnings;
    private readonly LanguageEvidence _ofTexts;
    private readonly LanguageEvidence _ofHeadlines;
    private readonly int _languages;

    /// <summary>Tells the languages that have marks, from each other and from some that are not known.</summary>
    public LanguageDetector(Languages languages)
    {
        ILanguage[] marked = [.. languages.All.Where(language => language.Marks is not null)];
        _known = [.. marked.Select(language => language.Code)];
        _questionBeginnings =
            [.. marked.Select(language => new HashSet<string>(WordList.Split(language.Marks!.QuestionBeginnings)))];
        LanguageMarks[] marks =
        [
            .. marked.Select(language => language.Marks!),
            .. OtherLanguages.Marks.Where(other => !languages.Knows(other.Key)).Select(other => other.Value),
        ];
        _languages = marks.Length;
        _ofTexts = new LanguageEvidence(marks, ofHeadlines: false);
        _ofHeadlines = new LanguageEvidence(marks, ofHeadlines: true);
    }

    /// <summary>The language of an article's text.</summary>
    /// <param name="text">Any text; the more words, the surer.</param>
    /// <returns>
    /// Its code; <see cref="Languages.Unknown"/> for languages that are not known and for too little text.
    /// </returns>
    public string Detect(string text)
    {
        Span<double> scores = stackalloc double[_languages];
        var words = Score(text, _ofTexts, scores);
        var isHeadline = words <= WordsOfHeadline;
        if (isHeadline)
        {
            scores.Clear();
            Score(text, _ofHeadlines, scores);
        }

        var best = Best(scores);
        var others = 0.0;
        for (var language = 0; language < scores.Length; language++)
        {
            others = language == best ? others : Math.Max(others, scores[language]);
        }

        var score = scores[best];
        if (isHeadline)
        {
            var isTold = words >= FewestWords && score >= LeastScoreOfHeadline && score >= others + LeadOfHeadline;
            return isTold && best < _known.Length ? _known[best] : Languages.Unknown;
        }

        var isText = score >= LeastEvidence * words && score >= Lead * others && score >= 1;
        var isList = score >= LeastEvidenceOfList * words && score >= LeadOfList * others && score >= LeastScoreOfList;
        return (isText || isList) && best < _known.Length ? _known[best] : Languages.Unknown;
    }

    /// <summary>In which of the known languages a question is asked, which a few words must tell.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="fallback">The answer where the question does not tell, as a rule the asker's locale.</param>
    public string DetectQuestion(string question, string fallback)
    {
        Span<double> all = stackalloc double[_languages];
        Score(question, _ofHeadlines, all);
        var scores = all[.._known.Length];
        var first = FirstWord(question);
        for (var language = 0; language < scores.Length; language++)
        {
            scores[language] += _questionBeginnings[language].Contains(first) ? 1 : 0;
        }

        var best = Best(scores);
        for (var language = 0; language < scores.Length; language++)
        {
            if (language != best && scores[best] - scores[language] < LanguageEvidence.GroupWeight / 2)
            {
                return fallback;
            }
        }

        return scores.IsEmpty || IsUnknown(scores[best], all[_known.Length..]) ? fallback : _known[best];
    }

    private static bool IsUnknown(double score, ReadOnlySpan<double> others)
    {
        foreach (var other in others)
        {
            if (other >= score + LeadOfUnknown)
            {
                return true;
            }
        }

        return false;
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

    private static int Score(ReadOnlySpan<char> text, LanguageEvidence evidence, Span<double> scores)
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
                AddWord(word, length, evidence, scores);
            }
        }

        return words;
    }

    /// <summary>Function words count by themselves, other words by their letters.</summary>
    private static void AddWord(
        ReadOnlySpan<char> word, int length, LanguageEvidence evidence, Span<double> scores)
    {
        var bits = evidence.LanguagesOf(word.Slice(1, length));
        if (bits == 0)
        {
            evidence.AddGroups(word[..(length + 2 + LanguageEvidence.LongestGroup)], scores);
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
