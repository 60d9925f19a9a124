using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering;

/// <summary>
/// Says of quotes that begin with "he" or "the company" who is meant, by the sentences before them: a quote alone leaves
/// it open. Says nothing where more than one may be meant.
/// </summary>
/// <param name="vocabulary">What articles are read with.</param>
public sealed class QuoteSubjects(Vocabulary vocabulary)
{
    // How far before the quote whoever is meant is named (sentences).
    private const int FarthestBack = 3;

    // Words before the one that refers to somebody, and between its article and its noun.
    private const int MostOpeners = 1;
    private const int MostAdjectives = 1;

    // Words before the name of whom a sentence is about: a title, a role.
    private const int MostBeforeSubject = 3;

    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const int ShortestCompany = 3;

    private readonly WordScanner _scanner = new(vocabulary);

    private enum Kind
    {
        Person,
        Company,
    }

    /// <summary>The answer, its citations with who is meant where that is sure.</summary>
    /// <param name="articles">The cited articles, by id.</param>
    public Answer.Quoting Named(Answer.Quoting answer, IReadOnlyDictionary<long, StoredArticle> articles)
    {
        return answer with { Citations = Named(answer.Citations), More = Named(answer.More) };

        IReadOnlyList<Citation> Named(IReadOnlyList<Citation> citations) =>
        [
            .. citations.Select(citation => !citation.IsHeadline && articles.TryGetValue(citation.ArticleId, out var stored)
                ? citation with { Subject = Find(stored, citation.Span) }
                : citation),
        ];
    }

    /// <summary>Who is meant at the beginning of a sentence; null where it names somebody, or that is not sure.</summary>
    public string? Find(StoredArticle stored, TextSpan sentence)
    {
        var article = stored.Article;
        var rules = vocabulary.Languages.For(article.Language).Evidence.References;
        var spans = stored.Passages.SelectMany(passage => passage.Sentences).ToList();
        var at = spans.IndexOf(sentence);
        if (at <= 0 || Refers(article.Text, sentence, rules) is not { } kind)
        {
            return null;
        }

        var names = new Names(article, [.. spans.Select(span => _scanner.Scan(article.Text, span))], vocabulary, rules);
        var named = kind == Kind.Person ? Person(at) : names.Company(at, FarthestBack);
        return named is not null && !sentence.In(article.Text).Contains(named, StringComparison.Ordinal) ? named : null;

        // Whom the sentences before are about: those that go on with the same pronoun are about whom it stands for.
        string? Person(int sentence)
        {
            var before = sentence - 1;
            while (before > 0 && sentence - before < FarthestBack && GoesOn(spans[before]))
            {
                before--;
            }

            return names.Person(before);
        }

        bool GoesOn(TextSpan before) =>
            First(article.Text, before, rules) is { } pronoun && rules.PersonPronouns.Contains(pronoun)
            && pronoun == First(article.Text, sentence, rules);
    }

    /// <summary>What the first words of a sentence refer to; null where they name it, or somebody else speaks.</summary>
    private Kind? Refers(string text, TextSpan sentence, ReferenceRules rules)
    {
        if (First(text, sentence, rules) is not { } first)
        {
            return null;
        }

        if (rules.PersonPronouns.Contains(first) || rules.PersonPossessives.Contains(first))
        {
            return Kind.Person;
        }

        return rules.Articles.Contains(first)
            && Words(text, sentence).SkipWhile(word => word != first).Skip(1).Take(MostAdjectives + 1)
                .Any(word => IsCompany(word, rules))
            ? Kind.Company
            : null;
    }

    /// <summary>The first word of a sentence after "but" and the like, in lower case; null where a quotation begins.</summary>
    private string? First(string text, TextSpan sentence, ReferenceRules rules) =>
        char.IsLetter(text[sentence.Start])
            ? Words(text, sentence).Take(MostOpeners + 1).FirstOrDefault(word => !rules.Openers.Contains(word))
            : null;

    private IEnumerable<string> Words(string text, TextSpan sentence) =>
        _scanner.Scan(text, sentence).Take(MostOpeners + MostAdjectives + 3)
            .Select(word => word.In(text).ToString().ToLowerInvariant());

    private static bool IsCompany(string word, ReferenceRules rules) =>
        rules.Companies.Contains(word)
        || rules.Companies.Any(noun => word.EndsWith(noun, StringComparison.Ordinal) && word.Length > noun.Length + 2);

    /// <summary>The names in the sentences of one article.</summary>
    private sealed class Names(
        Article article, IReadOnlyList<List<Word>> sentences, Vocabulary vocabulary, ReferenceRules rules)
    {
        private readonly IReadOnlyList<string[]> _runs =
            [.. sentences.SelectMany(words => Runs(article, words, vocabulary, rules)).Select(run => run.Name)];

        /// <summary>The person with whom a sentence begins, by the fullest name that the article has.</summary>
        public string? Person(int sentence)
        {
            var first = Runs(article, sentences[sentence], vocabulary, rules).FirstOrDefault();
            return first.Name is { } name && first.At <= MostBeforeSubject ? FullName(name) : null;
        }

        /// <summary>
        /// The one company that is named in the sentences before, which its name or the title tells to be one; null where
        /// there are several.
        /// </summary>
        public string? Company(int sentence, int back)
        {
            var named = Enumerable.Range(Math.Max(0, sentence - back), Math.Min(sentence, back))
                .SelectMany(i => Runs(article, sentences[i], vocabulary, rules))
                .Select(run => run.Name)
                .Where(name => FullName(name) is null && IsCompany(name) && !IsPlace(name))
                .Select(name => string.Join(' ', name))
                .Distinct()
                .ToList();
            return named is [var one] ? one : null;
        }

        private string? FullName(string[] run) =>
            IsPerson(run)
                ? string.Join(' ', run)
                : run.Length == 1 && _runs.FirstOrDefault(known => IsPerson(known) && known[^1] == run[0]) is { } full
                    ? string.Join(' ', full)
                    : null;

        private bool IsPerson(string[] run) =>
            run.Length is >= ShortestName and <= LongestName
            && run.All(word => word.Length > 1 && word.All(c => char.IsLetter(c) || c == '-') && !word.All(char.IsUpper))
            && !run.Any(word => rules.CompanyNames.Contains(word.ToLowerInvariant()) || IsKnownThing(word));

        private bool IsCompany(string[] run) =>
            run.Any(word => rules.CompanyNames.Contains(word.ToLowerInvariant()))
            || (run[0].Length >= ShortestCompany
                && article.Title.Contains(string.Join(' ', run), StringComparison.Ordinal));

        /// <summary>Whether the lexicon knows a word as the name of a country, city or institution.</summary>
        private bool IsKnownThing(string word)
        {
            var terms = vocabulary.Analyzers.For(article.Language).TermsInOrder(word);
            var names = vocabulary.Lexicon.Match(terms, 0, article.Language)
                .SelectMany(match => match.Words).Where(one => one.IsName).ToList();
            return names.Count > 0 && !names.Exists(name => name.IsPerson);
        }

        /// <summary>Whether the article somewhere says that something is in it.</summary>
        private bool IsPlace(string[] run) => sentences.Any(words =>
            Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i =>
                words[i].In(article.Text).SequenceEqual(run[0])
                && rules.BeforePlaces.Contains(words[i - 1].In(article.Text).ToString().ToLowerInvariant())));

        /// <summary>Stretches of capitalised words that are no everyday words, without titles and roles.</summary>
        private static IEnumerable<(int At, string[] Name)> Runs(
            Article article, List<Word> words, Vocabulary vocabulary, ReferenceRules rules)
        {
            var run = new List<string>();
            for (var i = 0; i <= words.Count; i++)
            {
                var isName = i < words.Count && IsName(article, words[i], vocabulary, rules);
                if (run.Count > 0 && (!isName || (words[i].Kind & WordKind.Joined) == 0))
                {
                    yield return (i - run.Count, [.. run]);
                    run.Clear();
                }

                if (isName)
                {
                    run.Add(words[i].In(article.Text).ToString());
                }
            }
        }

        private static bool IsName(Article article, Word word, Vocabulary vocabulary, ReferenceRules rules)
        {
            var text = word.In(article.Text);
            if (!char.IsUpper(text[0]) || (word.Kind & WordKind.Date) != 0)
            {
                return false;
            }

            var lower = text.ToString().ToLowerInvariant();
            if (rules.Titles.Contains(lower)
                || AskedNouns.Find(lower, vocabulary.Languages.For(article.Language))?.Type == AnswerType.Person)
            {
                return false;
            }

            // A word that the next one is glued to ("St.Michel") is no whole name.
            if (word.End + 1 < article.Text.Length && article.Text[word.End] == '.' && char.IsLetter(article.Text[word.End + 1]))
            {
                return false;
            }

            var terms = vocabulary.Analyzers.For(article.Language).TermsInOrder(text);
            if (terms is not [var term] || (vocabulary.JoinsCompounds(article.Language) && vocabulary.CompoundParts.Of(term).Any()))
            {
                return false;
            }

            var known = vocabulary.Lexicon.Match([term], 0, article.Language);
            return known.Count == 0 || known.SelectMany(match => match.Words).Any(one => one.IsName);
        }
    }
}
