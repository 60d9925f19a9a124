using System.Text.RegularExpressions;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Holds a sentence against the passages that it cites: its numbers, dates and names must stand there, most of its
/// other words too (in the article's language, by the lexicon), nothing denied that is stated, nobody in another's
/// place. It sees words and no meaning: what it lets pass is well covered, not proven; what it drops may have been
/// true.
/// </summary>
/// <param name="vocabulary">What sentences are read with.</param>
public sealed partial class SupportCheck(Vocabulary vocabulary)
{
    /// <summary>Most passages that one sentence may cite; what needs more is no single statement.</summary>
    public const int MaxPassages = 4;

    // Part of the words, other than numbers, dates and names, that the sources must say; measured on the bundled
    // articles.
    private const double SameLanguage = 0.65;
    private const double OtherLanguage = 0.4;

    private const int MaxSources = 3;

    // Another sentence may complete the first one where it is near and says more than the one thing that is missing.
    private const int Nearness = 2;
    private const int LeastAddition = 2;

    // Part of a denied clause that a claim must repeat to contradict it.
    private const double Repetition = 0.5;

    private readonly StatementReader _reader = new(vocabulary);
    private readonly WordMatcher _matcher = new(vocabulary);
    private readonly InstructionDetector _orders = new(vocabulary.Languages);
    private readonly RoleOrder _roles = new(vocabulary.Languages);

    /// <summary>Whether the passages bear the sentence out.</summary>
    /// <param name="language">ISO 639-1 code of the sentence's language.</param>
    /// <param name="cited">Those passages that it names; empty where it names none.</param>
    public SupportVerdict Check(string sentence, string language, IReadOnlyList<NumberedPassage> cited)
    {
        if (HasMarkup(sentence))
        {
            return new SupportVerdict.Unsupported(SupportFault.Markup);
        }

        var claim = _reader.Read(sentence, language);
        if (cited.Count == 0 || claim.Words.Count + claim.Dates.Count == 0)
        {
            return new SupportVerdict.Unsupported(SupportFault.NoCitation);
        }

        var sentences = cited.SelectMany((passage, i) => Sentences(claim, passage, i)).ToList();
        if (sentences.Count == 0)
        {
            return new SupportVerdict.Unsupported(SupportFault.Content);
        }

        var sources = Choose(claim, sentences);
        return Fault(claim, sources) is { } fault
            ? new SupportVerdict.Unsupported(fault)
            : new SupportVerdict.Supported([.. sources.Select(source => (source.Article, source.Span))]);
    }

    /// <summary>Whether a text holds a link, a mention or markup, which nothing that a model writes needs.</summary>
    internal static bool HasMarkup(string text) => Markup().IsMatch(text);

    private IEnumerable<SourceSentence> Sentences(Statement claim, NumberedPassage passage, int number)
    {
        var article = passage.Article;
        var dates = _reader.Dates(passage.Text);
        var years = dates.Select(date => date.Year).Append(article.Published?.Year).OfType<int>().ToHashSet();
        var provenance = vocabulary.Languages.For(article.Language).Questions.Overviews.Provenance;
        for (var i = 0; i < passage.Passage.Sentences.Count; i++)
        {
            var span = passage.Passage.Sentences[i];
            if (_orders.Give(span.In(article.Text)) || provenance?.IsMatch(article.Text.AsSpan(span.Start, span.Length)) == true)
            {
                continue;
            }

            var statement = _reader.Read(span.In(article.Text), article.Language);
            yield return new SourceSentence(
                article,
                number,
                i,
                span,
                statement,
                _matcher.Match(claim, statement),
                [.. claim.Dates.Select(date => statement.Dates.Any(other => date.IsSaidBy(other, years)))]);
        }
    }

    /// <summary>The sentence that says most of the claim, and those that complete it.</summary>
    private static List<SourceSentence> Choose(Statement claim, List<SourceSentence> sentences)
    {
        var best = sentences.MaxBy(sentence => sentence.Held)!;
        var chosen = new List<SourceSentence> { best };
        while (chosen.Count < MaxSources)
        {
            var (next, gain) = sentences.Except(chosen)
                .Where(sentence => chosen.Exists(known => IsNear(known, sentence)))
                .Select(sentence => (sentence, Gain(claim, chosen, sentence)))
                .DefaultIfEmpty()
                .MaxBy(candidate => candidate.Item2);
            if (next is null || gain < LeastAddition)
            {
                break;
            }

            chosen.Add(next);
        }

        return chosen;
    }

    private static bool IsNear(SourceSentence one, SourceSentence other) =>
        one.Article.Id != other.Article.Id || one.Passage != other.Passage || Math.Abs(one.Index - other.Index) <= Nearness;

    /// <summary>
    /// How much a sentence adds; a number or date alone is not enough, since the next sentence has others.
    /// </summary>
    private static int Gain(Statement claim, List<SourceSentence> chosen, SourceSentence sentence)
    {
        var added = Enumerable.Range(0, claim.Words.Count)
            .Where(i => sentence.Matches[i].Count > 0 && !chosen.Exists(known => known.Matches[i].Count > 0))
            .ToList();
        var dates = Enumerable.Range(0, claim.Dates.Count)
            .Count(i => sentence.DatesHeld[i] && !chosen.Exists(known => known.DatesHeld[i]));
        return added.Exists(i => claim.Words[i].Number is null) ? added.Count + dates : 0;
    }

    private SupportFault? Fault(Statement claim, List<SourceSentence> sources)
    {
        var held = Enumerable.Range(0, claim.Words.Count)
            .Select(i => sources.Exists(source => source.Matches[i].Count > 0)).ToArray();
        var isSameLanguage = sources[0].Statement.Language == claim.Language;
        for (var i = 0; i < held.Length; i++)
        {
            if (!held[i] && claim.Words[i].Number is not null)
            {
                return SupportFault.Number;
            }

            var isName = claim.Words[i].IsName || claim.Words[i].NamePart is not null || (claim.Words[i].IsStrange && isSameLanguage);
            if (!held[i] && isName && !TitleHas(claim.Words[i], sources))
            {
                return SupportFault.Name;
            }
        }

        if (Enumerable.Range(0, claim.Dates.Count).Any(i => !sources.Exists(source => source.DatesHeld[i])))
        {
            return SupportFault.Date;
        }

        int[] content = [.. Enumerable.Range(0, held.Length).Where(i => claim.Words[i] is { Number: null, IsName: false })];
        if (content.Count(i => held[i]) < (isSameLanguage ? SameLanguage : OtherLanguage) * content.Length)
        {
            return SupportFault.Content;
        }

        return Contradicts(claim, sources) ? SupportFault.Negation
            : _roles.IsExchanged(claim, sources[0].Statement, sources[0].Matches) ? SupportFault.Roles
            : null;
    }

    private static bool TitleHas(StatementWord name, List<SourceSentence> sources) =>
        sources.Exists(source => source.Article.Title.Contains(name.Surface, StringComparison.OrdinalIgnoreCase)
            || source.Article.Publisher?.Contains(name.Surface, StringComparison.OrdinalIgnoreCase) == true);

    private static bool Contradicts(Statement claim, List<SourceSentence> sources)
    {
        var first = sources[0];
        var denials = sources.Sum(source => source.Statement.Denials.Count);
        if (claim.Denials.Count > denials)
        {
            return true;
        }

        return claim.Denials.Count < first.Statement.Denials.Count
            && first.Statement.Denials.Any(denial => RepeatsClause(first, denial))
            && claim.Denials.Count == 0;
    }

    /// <summary>Whether the claim says most of the clause in which a source denies something.</summary>
    private static bool RepeatsClause(SourceSentence source, int denial)
    {
        var text = source.Statement.Text;
        var start = text.LastIndexOfAny([',', ';', ':', '–'], denial) + 1;
        var end = text.IndexOfAny([',', ';', ':', '–'], denial) is >= 0 and var comma ? comma : text.Length;
        int[] clause =
        [
            .. Enumerable.Range(0, source.Statement.Words.Count)
                .Where(i => source.Statement.Words[i].Start >= start && source.Statement.Words[i].End <= end),
        ];
        var repeated = source.Matches.SelectMany(places => places).Distinct().Intersect(clause).Count();
        return clause.Length > 0 && repeated >= Repetition * clause.Length;
    }

    [GeneratedRegex(
        @"https?:|www\.|://|\]\(|</?[a-z!@#&]|@\w|<@|\{\{|\b[\w-]+\.(com|net|org|de|io|info|example)\b/?|```",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
