using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>Chooses the sentences that stand for an article.</summary>
internal sealed class KeySentences(Vocabulary vocabulary)
{
    // A dateline, a byline or a line of provenance is shorter than a sentence that tells something.
    private const int MinLength = 40;
    private const int MaxLength = 420;

    // Sentences that share more of their words say the same.
    private const double Repetition = 0.5;

    // A sentence of few terms must not win by one of them; what stands late in a report matters less.
    private const int FewTerms = 4;
    private const double PlaceLoss = 0.03;

    /// <summary>The sentence that tells what an article is about: the first that is long enough to.</summary>
    public TextSpan? Lead(StoredArticle stored)
    {
        var sentences = Sentences(stored).ToList();
        var lead = sentences.FindIndex(span => span.Length >= MinLength && Tells(stored.Article, span));
        return sentences.Count == 0 ? null : sentences[Math.Max(lead, 0)];
    }

    /// <summary>
    /// The lead and the sentences whose words the whole article speaks of most (the sum of their terms' frequencies in
    /// it, shared among a sentence's terms), in the order of the text.
    /// </summary>
    public IReadOnlyList<TextSpan> Summary(StoredArticle stored, int count)
    {
        if (Lead(stored) is not { } lead)
        {
            return [];
        }

        var text = stored.Article.Text;
        var analyzer = vocabulary.Analyzers.For(stored.Article.Language);
        var sentences = Sentences(stored)
            .Where(span => span.Start >= lead.Start && span.Length is >= MinLength and <= MaxLength
                && Tells(stored.Article, span))
            .Select((span, i) => (Span: span, Place: i, Terms: Terms(span)))
            .ToList();
        var frequency = sentences.SelectMany(sentence => sentence.Terms).CountBy(term => term)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var chosen = new List<(TextSpan Span, HashSet<string> Terms)> { (lead, Terms(lead)) };
        foreach (var sentence in sentences
            .Where(sentence => sentence.Span != lead && sentence.Terms.Count > 0)
            .OrderByDescending(sentence => sentence.Terms.Sum(term => frequency[term] - 1)
                / (Math.Sqrt(sentence.Terms.Count + FewTerms) * (1 + (PlaceLoss * sentence.Place)))))
        {
            if (chosen.Count == count)
            {
                break;
            }

            if (!chosen.Any(known => known.Terms.Intersect(sentence.Terms).Count()
                > Repetition * Math.Min(known.Terms.Count, sentence.Terms.Count)))
            {
                chosen.Add((sentence.Span, sentence.Terms));
            }
        }

        return [.. chosen.Select(sentence => sentence.Span).OrderBy(span => span.Start)];

        HashSet<string> Terms(TextSpan span) => analyzer.Terms(span.In(text)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<TextSpan> Sentences(StoredArticle stored) =>
        stored.Passages.SelectMany(passage => passage.Sentences);

    /// <summary>Whether it is a sentence, and none of provenance: "Source: …".</summary>
    private bool Tells(Article article, TextSpan span)
    {
        var sentence = span.In(article.Text).TrimEnd();
        return sentence[^1] is '.' or '!' or '?' or '"' or '”' or '“' or '»' or ')'
            && vocabulary.Languages.For(article.Language).Questions.Overviews.Provenance?.IsMatch(sentence) != true;
    }
}
