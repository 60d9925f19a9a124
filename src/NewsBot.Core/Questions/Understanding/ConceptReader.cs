using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Finds the concepts of a question: its words and phrases with what else says the same.</summary>
/// <param name="times">Knows the words that name years and months.</param>
internal sealed class ConceptReader(Vocabulary vocabulary, PeriodReader times)
{
    // What a synonym, a translation and a near word are worth beside the asker's own word; fitted on development data.
    private const float SureWeight = 0.7f;
    private const float NearWeight = 0.4f;

    // A word of many meanings says each of them less surely.
    private const int MaxMeanings = 6;
    private const int SharedWords = 2;

    private const float DressingWeight = 0.25f;
    private const float AskingWeight = 0.5f;

    // The parts of a compound that the lexicon does not know count beside the compound itself.
    private const float PartWeight = 0.6f;

    private readonly ConceptLexicon _lexicon = vocabulary.Lexicon;

    // In whichever language: a question may mix them.
    private readonly HashSet<string> _dressing = Words(vocabulary.Languages, rules => rules.Dressing);
    private readonly HashSet<string> _asking = Words(vocabulary.Languages, rules => rules.Asking);

    /// <summary>The concepts of a question in their order.</summary>
    /// <param name="from">Where the question begins: words before only tie it to the last one.</param>
    /// <param name="time">Its time expression, whose words count little where they name no month or year.</param>
    /// <param name="starts">Where each begins in the text.</param>
    public List<QuestionConcept> Read(
        string text, ILanguage language, int from, TimeMention? time, out List<int> starts)
    {
        var tokens = new List<Token>();
        vocabulary.Analyzers.For(language.Code).Analyze(text, tokens);
        tokens.RemoveAll(token => token.Start < from);
        string[] terms = [.. tokens.Select(token => token.Term)];
        var hasCapitals = text.Skip(1).Any(char.IsUpper);
        var concepts = new List<QuestionConcept>();
        starts = [];
        for (var at = 0; at < tokens.Count;)
        {
            var matches = _lexicon.Match(terms, at, language.Code);
            var length = matches.Count > 0 ? matches[0].Length : 1;
            var first = tokens[at];
            var last = tokens[at + length - 1];
            var surface = text[first.Start..(last.Start + last.Length)];
            if (!concepts.Any(known => known.Surface.Equals(surface, StringComparison.OrdinalIgnoreCase)))
            {
                var concept = Concept(surface, terms[at..(at + length)], matches, language, first.Start, hasCapitals);
                concepts.Add(IsWithin(first, time) && !concept.Date ? OfTime(concept) : concept);
                starts.Add(first.Start);
                if (concepts.Count > 1 && starts[^2] + concepts[^2].Surface.Length + 1 == first.Start)
                {
                    Join(concepts);
                }

                if (matches.Count == 0 && language.JoinsCompounds)
                {
                    AddParts(surface, language, first.Start, concepts, starts);
                }
            }

            at += length;
        }

        return concepts;
    }

    private static bool IsWithin(Token token, TimeMention? time) =>
        time is not null && token.Start >= time.Start && token.Start < time.End;

    /// <summary>"Last week" is said by an article's date.</summary>
    private static QuestionConcept OfTime(QuestionConcept concept) =>
        concept with { Date = true, Subject = false, Name = false, Weight = DressingWeight };

    /// <summary>
    /// A name and the noun right behind it may be one word elsewhere: "Ahr valley" is Ahrtal, which says both.
    /// </summary>
    private void Join(List<QuestionConcept> concepts)
    {
        var (name, noun) = (concepts[^2], concepts[^1]);
        if (name is not { Subject: true, Date: false } || name.Alternatives[0].Terms is not [var modifier])
        {
            return;
        }

        ConceptAlternative[] joined =
        [
            .. noun.Alternatives
                .Where(word => word is { Language: { } code, Terms.Count: 1 } && vocabulary.JoinsCompounds(code))
                .Select(word => word with { Terms = [modifier + word.Terms[0]] }),
        ];
        concepts[^2] = name with { Alternatives = [.. name.Alternatives, .. joined] };
        concepts[^1] = noun with { Alternatives = [.. noun.Alternatives, .. joined] };
    }

    private void AddParts(
        string compound, ILanguage language, int start, List<QuestionConcept> concepts, List<int> starts)
    {
        foreach (var part in _lexicon.Split(compound, language.Code))
        {
            var concept = Concept(part, [part], _lexicon.Match([part], 0, language.Code), language, start, true);
            concepts.Add(concept with { Name = false, Subject = false, Weight = PartWeight });
            starts.Add(start);
        }
    }

    private QuestionConcept Concept(
        string surface,
        string[] terms,
        IReadOnlyList<LexiconMatch> matches,
        ILanguage language,
        int start,
        bool hasCapitals)
    {
        var capital = char.IsUpper(surface[0]) || char.IsDigit(surface[0]);
        var name = capital && (matches.Count == 0 || (!language.CapitalisesNouns && start > 0));
        var alternatives = new List<ConceptAlternative> { new(null, terms, 1) };
        if (terms.Length > 1)
        {
            // A phrase may be said with fewer of its words; each stands for it a little.
            alternatives.AddRange(terms.Select(term => new ConceptAlternative(language.Code, [term], NearWeight)));
        }

        // A word that the lexicon does not know, or a name, is written alike in other languages.
        if (matches.Count == 0 || name)
        {
            foreach (var other in vocabulary.Languages.All.Where(other => other != language))
            {
                var tokens = new List<Token>();
                vocabulary.Analyzers.For(other.Code).Analyze(surface, tokens);
                if (tokens.Count > 0)
                {
                    alternatives.Add(new ConceptAlternative(other.Code, [.. tokens.Select(token => token.Term)], 1));
                }
            }
        }

        var meanings = MathF.Sqrt(Math.Clamp(Meanings(matches.Where(match => match.Sure)), 1, MaxMeanings));
        foreach (var match in matches)
        {
            foreach (var word in match.Words.Where(word => match.Sure || word.Sure))
            {
                var weight = (match.Sure && word.Sure ? SureWeight : NearWeight) / meanings;
                alternatives.Add(new ConceptAlternative(word.Language, word.Terms, weight));
            }
        }

        ConceptAlternative[] distinct =
        [
            .. alternatives
                .GroupBy(alternative => (alternative.Language, string.Join(' ', alternative.Terms)))
                .Select(group => group.MaxBy(alternative => alternative.Weight)!),
        ];
        var dresses = _dressing.Contains(surface);
        return new QuestionConcept(
            surface,
            distinct,
            name,
            times.IsTime(surface),
            dresses ? DressingWeight : _asking.Contains(surface) ? AskingWeight : 1)
        {
            Subject = !dresses && (name || matches.Any(IsOfName)
                || (matches.Count == 0 && !hasCapitals && !char.IsDigit(surface[0]))),
        };
    }

    /// <summary>Whether the languages in which capitals make names write it with capitals.</summary>
    private bool IsOfName(LexiconMatch match)
    {
        var telling = match.Words
            .Where(word => word.Sure && !vocabulary.Languages.For(word.Language).CapitalisesNouns)
            .ToList();
        return telling.Count > 0 && telling.TrueForAll(word => word.IsName);
    }

    private static HashSet<string> Words(Languages languages, Func<QuestionRules, IReadOnlySet<string>> words) =>
        new(languages.All.SelectMany(language => words(language.Questions)), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How many things a word means: concepts that have another word in common, besides the one that was asked, say the
    /// same.
    /// </summary>
    private static int Meanings(IEnumerable<LexiconMatch> matches)
    {
        var meanings = new List<HashSet<string>>();
        foreach (var match in matches)
        {
            string[] words =
            [
                .. match.Words.Where(word => word.Sure).Select(word => word.Language + string.Join(' ', word.Terms)),
            ];
            var known = meanings.Find(meaning => words.Count(meaning.Contains) >= SharedWords);
            if (known is null)
            {
                meanings.Add([.. words]);
            }
            else
            {
                known.UnionWith(words);
            }
        }

        return meanings.Count;
    }
}
