using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Spans;

/// <summary>Finds the words within a sentence that are the likely answer.</summary>
public static class Highlighter
{
    private const int LongestSpan = 10;

    /// <summary>
    /// The likeliest answer with its score as a logit and its share of the likelihood of all stretches; null where the
    /// sentence has no word to offer.
    /// </summary>
    internal static (TextSpan Span, float Score, float Share)? Best(
        UnderstoodQuestion question,
        EvidenceWords words,
        ConceptMatcher matcher,
        Article article,
        TextSpan sentence,
        LinearModel spans)
    {
        (TextSpan Span, float Score)? best = null;
        var likelihood = 0d;
        foreach (var candidate in Candidates(question, words, matcher, article, sentence))
        {
            var score = spans.Score(candidate.Features);
            likelihood += Math.Exp(score);
            if (best is null || score > best.Value.Score)
            {
                best = (candidate.Span, score);
            }
        }

        return best is var (span, logit) ? (span, logit, (float)(Math.Exp(logit) / likelihood)) : null;
    }

    /// <summary>Every stretch that may be the answer.</summary>
    public static IReadOnlyList<SpanCandidate> Candidates(
        UnderstoodQuestion question, Article article, TextSpan sentence, Vocabulary vocabulary) =>
    [
        .. Candidates(
            question,
            new EvidenceWords(vocabulary),
            new ConceptMatcher(question, article.Language, vocabulary),
            article,
            sentence),
    ];

    private static IEnumerable<SpanCandidate> Candidates(
        UnderstoodQuestion question, EvidenceWords known, ConceptMatcher matcher, Article article, TextSpan sentence)
    {
        var words = known.Scanner.Scan(article.Text, sentence);
        var names = new NameKind[words.Count];
        var concepts = Concepts(known, matcher, article, sentence, words, names);
        var measure = new SpanMeasure(question, article.Text, words, concepts, names, known);
        var start = Dateline.End(article.Text, sentence);
        for (var first = words.TakeWhile(word => word.Start < start).Count(); first < words.Count; first++)
        {
            for (var last = first; last < Math.Min(words.Count, first + LongestSpan); last++)
            {
                if (last > first && !Continues(words, last))
                {
                    break;
                }

                if (!measure.IsFunction(first) && !measure.IsFunction(last))
                {
                    yield return new SpanCandidate(
                        new TextSpan(words[first].Start, words[last].End), measure.Features(first, last));
                }
            }
        }
    }

    /// <summary>A stretch does not cross a punctuation mark, unless within a date or number.</summary>
    private static bool Continues(List<Word> words, int at) =>
        words[at].Kind.HasFlag(WordKind.Joined)
        || ((words[at].Kind & words[at - 1].Kind & (WordKind.Number | WordKind.Date)) != 0)
        || (words[at - 1].Kind.HasFlag(WordKind.Number) && (words[at].Kind & (WordKind.Date | WordKind.Unit)) != 0);

    /// <summary>For each word the concepts of the question that it says; null for a function word.</summary>
    private static List<int>?[] Concepts(
        EvidenceWords known, ConceptMatcher matcher, Article article, TextSpan sentence, List<Word> words, NameKind[] names)
    {
        var tokens = new List<Token>();
        known.Vocabulary.Analyzers.For(article.Language).Analyze(article.Text.AsSpan(sentence.Start, sentence.Length), tokens);
        var concepts = new List<int>?[words.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var kind = known.Names.KindOf(article, token with { Start = sentence.Start + token.Start });
            foreach (var i in WordsOf(token))
            {
                concepts[i] ??= [];
                names[i] = kind > names[i] ? kind : names[i];
            }

            foreach (var (concept, _, length) in matcher.At(tokens, at))
            {
                for (var said = at; said < at + length; said++)
                {
                    foreach (var i in WordsOf(tokens[said]))
                    {
                        (concepts[i] ??= []).Add(concept);
                    }
                }
            }
        }

        return concepts;

        IEnumerable<int> WordsOf(Token token)
        {
            var start = sentence.Start + token.Start;
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Start < start + token.Length && start < words[i].End)
                {
                    yield return i;
                }
            }
        }
    }
}

/// <summary>A stretch of words of a sentence that may be the answer.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Features">In the order of <see cref="SpanFeature"/>.</param>
public sealed record SpanCandidate(TextSpan Span, float[] Features);
