using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence.Spans;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Measures the sentences of one article.</summary>
internal sealed class ArticleMeasure
{
    private const int LongestHeading = 10;
    private const int FewestWords = 4;

    // To be quoted a headline says nearly all of the question, and this much more of it than each sentence (shares).
    private const float LeastOfHeadline = 0.85f;
    private const float MoreOfHeadline = 0.15f;

    // Where title and lead say all but this share of the question, nothing is left open.
    private const float LeastOpen = 0.02f;

    private static readonly int FeatureCount = Enum.GetValues<SentenceFeature>().Length;

    private readonly UnderstoodQuestion _question;
    private readonly ConceptMatcher _matcher;
    private readonly EvidenceWords _words;
    private readonly StoredArticle _stored;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly HashSet<string> _leadTerms = [];
    private readonly SentenceMeasure _title;
    private readonly SentenceMeasure[] _sentences;
    private readonly float[] _weights;
    private readonly float[] _specific;
    private readonly float[] _frame;
    private readonly float[] _open;
    private readonly float _articleCoverage;

    public ArticleMeasure(
        UnderstoodQuestion question, float[] weights, ConceptMatcher matcher, StoredArticle stored, EvidenceWords words)
    {
        _question = question;
        _words = words;
        _matcher = matcher;
        _stored = stored;
        _weights = weights;
        _text = stored.Article.Text;
        var analyzer = words.Vocabulary.Analyzers.For(stored.Article.Language);
        analyzer.Analyze(stored.Article.Title, _tokens);
        _title = SentenceMeasure.Of(
            question, matcher, _tokens, 0, _tokens.Count, new TextSpan(0, stored.Article.Title.Length), false);
        _frame = (float[])_title.Coverage.Clone();
        _leadTerms.UnionWith(_tokens.Select(token => token.Term));
        _tokens.Clear();
        analyzer.Analyze(_text, _tokens);
        _sentences = Sentences(question, matcher, _tokens, stored);
        _leadTerms.UnionWith(_tokens.Take(_sentences[0].LastToken).Select(token => token.Term));
        CoverByDate(stored.Article.Published);

        foreach (var sentence in _sentences.Take(2))
        {
            Unite(_frame, sentence.Coverage);
        }

        var all = (float[])_frame.Clone();
        foreach (var sentence in _sentences)
        {
            Unite(all, sentence.Coverage);
        }

        _articleCoverage = Sum(all, weights);
        _specific = Specific();
        _open = Normalised([.. weights.Select((weight, i) => weight * (1 - _frame[i]))], LeastOpen);
    }

    /// <summary>Number of sentences.</summary>
    public int Count => _sentences.Length;

    /// <summary>Where a sentence stands.</summary>
    public TextSpan Span(int i) => _sentences[i].Span;

    /// <summary>How surely a sentence says each concept.</summary>
    public float[] Coverage(int i) => _sentences[i].Coverage;

    /// <summary>How like each concept a word of the sentence looks.</summary>
    public float[] Alike(int i) => _sentences[i].Alike;

    /// <summary>The measures of a sentence; passage and article score are the caller's.</summary>
    public float[] Features(int i)
    {
        var sentence = _sentences[i];
        var features = Features(sentence, _text);
        features[(int)SentenceFeature.Previous] = i > 0 ? Added(i, i - 1, _specific) : 0;
        features[(int)SentenceFeature.Next] = i + 1 < _sentences.Length ? Added(i, i + 1, _specific) : 0;
        if (IsNoSentence(sentence))
        {
            features[(int)SentenceFeature.Fragment] = 1;
        }

        features[(int)SentenceFeature.News] = i == 0 ? 0 : News(sentence);
        return features;
    }

    /// <summary>
    /// The headline as evidence, where it says what the question says and no sentence does, and something of the asked
    /// kind; null for others.
    /// </summary>
    public SentenceEvidence? Headline(SentenceEvidence best)
    {
        var said = Sum(_title.Coverage, _weights);
        if (said < LeastOfHeadline
            || said < MoreOfHeadline + _sentences.Max(sentence => Sum(sentence.Coverage, _weights))
            || _stored.Article.Title.EndsWith('?'))
        {
            return null;
        }

        var features = Features(_title, _stored.Article.Title);
        features[(int)SentenceFeature.Passage] = best.Features[(int)SentenceFeature.Passage];
        features[(int)SentenceFeature.Article] = best.Features[(int)SentenceFeature.Article];
        return AnswerFeature(_question.Type) is { } kind && features[(int)kind] == 0
            ? null
            : best with
            {
                Index = -1,
                Ordinal = 0,
                Span = _title.Span,
                Coverage = _title.Coverage,
                Alike = _title.Alike,
                Features = features,
                Likeliest = null,
                LikeliestShare = 0,
            };
    }

    private float[] Features(SentenceMeasure sentence, string text)
    {
        var words = _words.Scanner.Scan(text, sentence.Span);
        var marks = AnswerTypeMatch.Find(_question, text, words, sentence.Places, _words.Vocabulary);
        var features = new float[FeatureCount];
        var covered = Sum(sentence.Coverage, _weights);
        features[(int)SentenceFeature.Coverage] = covered;
        features[(int)SentenceFeature.Specific] = Sum(sentence.Coverage, _specific);
        features[(int)SentenceFeature.TitleAndLead] = Added(sentence.Coverage, _frame, _weights);
        features[(int)SentenceFeature.ArticleCoverage] = _articleCoverage;
        if (AnswerFeature(_question.Type) is { } answer)
        {
            features[(int)answer] = marks.Kind;
        }

        features[(int)SentenceFeature.Unit] = marks.Unit;
        features[(int)SentenceFeature.Focus] = marks.Focus;
        features[(int)SentenceFeature.FocusNamed] = _question.Focus is { } focus ? sentence.Coverage[focus] : 0;
        features[(int)SentenceFeature.Order] = sentence.Order;
        features[(int)SentenceFeature.Length] = MathF.Log(1 + words.Count) / 4;
        features[(int)SentenceFeature.Fragment] = words.Count < FewestWords ? 1 : 0;
        features[(int)SentenceFeature.Novelty] = sentence.Novelty;
        features[(int)SentenceFeature.Open] = Sum(sentence.Coverage, _open);
        features[(int)SentenceFeature.Alike] = Added(sentence.Coverage, sentence.Alike, _specific);
        return features;
    }

    /// <summary>
    /// Adds what takes longer to measure; returns the likeliest answer within the sentence and its share of the
    /// likelihood.
    /// </summary>
    public (TextSpan? Span, float Share) Deepen(int i, float[] features, LinearModel spans)
    {
        var sentence = _sentences[i];
        var likeliest = Highlighter.Best(_question, _words, _matcher, _stored.Article, sentence.Span, spans);
        features[(int)SentenceFeature.Span] = (likeliest?.Score ?? 0) / 5;
        features[(int)SentenceFeature.ProperName] = _words.Names.Find(_question, _stored.Article, _tokens, sentence);
        return (likeliest?.Span, likeliest?.Share ?? 0);
    }

    /// <summary>
    /// The feature that says whether something of the asked kind is there; null where no kind is asked for.
    /// </summary>
    internal static SentenceFeature? AnswerFeature(AnswerType type) => type switch
    {
        AnswerType.Quantity => SentenceFeature.Number,
        AnswerType.Date => SentenceFeature.Date,
        AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name or AnswerType.Definition => SentenceFeature.Name,
        AnswerType.Reason or AnswerType.Intention or AnswerType.Manner or AnswerType.Statement => SentenceFeature.Cue,
        _ => null,
    };

    private SentenceMeasure[] Sentences(
        UnderstoodQuestion question, ConceptMatcher matcher, List<Token> tokens, StoredArticle stored)
    {
        var sentences = new List<SentenceMeasure>();
        var at = 0;
        foreach (var span in stored.Passages.SelectMany(passage => passage.Sentences))
        {
            while (at < tokens.Count && tokens[at].Start < span.Start)
            {
                at++;
            }

            var end = at;
            while (end < tokens.Count && tokens[end].Start < span.End)
            {
                end++;
            }

            sentences.Add(SentenceMeasure.Of(question, matcher, tokens, at, end, span, IsHeading(span)));
            at = end;
        }

        return [.. sentences];
    }

    /// <summary>A heading, a question or a note on where the text is from: nothing that answers.</summary>
    private bool IsNoSentence(SentenceMeasure sentence) =>
        sentence.IsHeading || _text[sentence.Span.End - 1] == '?'
        || _words.IsSourceNote(_text.AsSpan(sentence.Span.Start));

    /// <summary>A short paragraph of its own that ends without a full stop.</summary>
    private bool IsHeading(TextSpan span)
    {
        var alone = (span.Start == 0 || _text[span.Start - 1] == '\n') && (span.End == _text.Length || _text[span.End] == '\n');
        return alone && char.IsLetterOrDigit(_text[span.End - 1])
            && _text.AsSpan(span.Start, span.Length).Count(' ') < LongestHeading;
    }

    /// <summary>An article of the days that the question names says those days, whether or not its text does.</summary>
    private void CoverByDate(DateOnly? published)
    {
        if (_question.Period is not { } period || published is not { } day || day < period.From || day > period.To.AddDays(7))
        {
            return;
        }

        for (var concept = 0; concept < _frame.Length; concept++)
        {
            if (_question.Concepts[concept].Date)
            {
                _frame[concept] = 1;
                foreach (var sentence in _sentences)
                {
                    sentence.Coverage[concept] = 1;
                }
            }
        }
    }

    private float[] Specific()
    {
        var specific = new float[_weights.Length];
        for (var concept = 0; concept < specific.Length; concept++)
        {
            var saying = _sentences.Sum(sentence => sentence.Coverage[concept]);
            specific[concept] = _weights[concept] * MathF.Log((_sentences.Length + 1) / (saying + 0.5f));
        }

        return Normalised(specific, 0);
    }

    /// <summary>Shares that sum to 1; all 0 where there is too little to share.</summary>
    private static float[] Normalised(float[] weights, float least)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => sum > least ? weight / sum : 0)];
    }

    /// <summary>Share of a sentence's terms that title and first sentence do not have.</summary>
    private float News(SentenceMeasure sentence)
    {
        var terms = 0;
        var news = 0;
        for (var i = sentence.FirstToken; i < sentence.LastToken; i++)
        {
            terms++;
            news += _leadTerms.Contains(_tokens[i].Term) ? 0 : 1;
        }

        return terms == 0 ? 0 : news / (float)terms;
    }

    private float Added(int i, int other, float[] weights) =>
        Added(_sentences[i].Coverage, _sentences[other].Coverage, weights);

    private static float Added(float[] coverage, float[] other, float[] weights)
    {
        var sum = 0f;
        for (var i = 0; i < coverage.Length; i++)
        {
            sum += Math.Max(0, other[i] - coverage[i]) * weights[i];
        }

        return sum;
    }

    private static float Sum(float[] coverage, float[] weights)
    {
        var sum = 0f;
        for (var i = 0; i < coverage.Length; i++)
        {
            sum += coverage[i] * weights[i];
        }

        return sum;
    }

    private static void Unite(float[] into, float[] other)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = Math.Max(into[i], other[i]);
        }
    }
}
