using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Measures the sentences of one article, in order.</summary>
internal sealed class ArticleMeasure
{
    private readonly UnderstoodQuestion _question;
    private readonly float[] _weights;
    private readonly string _text;
    private readonly TextSpan[] _spans;
    private readonly float[][] _coverage;
    private readonly float[] _own;
    private readonly float[] _order;
    private readonly float[] _novelty;
    private readonly List<(int Start, int End, int Concept)>[] _places;
    private readonly float[] _frame;
    private readonly float _articleCoverage;
    private int _next;

    public ArticleMeasure(
        UnderstoodQuestion question, float[] weights, ConceptMatcher matcher, StoredArticle stored)
    {
        _question = question;
        _weights = weights;
        _text = stored.Article.Text;
        _spans = [.. stored.Passages.SelectMany(passage => passage.Sentences)];
        _coverage = new float[_spans.Length][];
        _own = new float[_spans.Length];
        _order = new float[_spans.Length];
        _novelty = new float[_spans.Length];
        _places = new List<(int, int, int)>[_spans.Length];

        var analyzer = Analyzer.For(stored.Article.Language);
        var tokens = new List<Token>();
        analyzer.Analyze(stored.Article.Title, tokens);
        _frame = new float[question.Concepts.Count];
        Cover(matcher, tokens, 0, tokens.Count, _frame);

        tokens.Clear();
        analyzer.Analyze(_text, tokens);
        var at = 0;
        for (var i = 0; i < _spans.Length; i++)
        {
            while (at < tokens.Count && tokens[at].Start < _spans[i].Start)
            {
                at++;
            }

            var end = at;
            while (end < tokens.Count && tokens[end].Start < _spans[i].End)
            {
                end++;
            }

            MeasureSentence(i, matcher, tokens, at, end);
            at = end;
        }

        for (var i = 0; i < Math.Min(2, _spans.Length); i++)
        {
            Unite(_frame, _coverage[i]);
        }

        var all = new float[question.Concepts.Count];
        Unite(all, _frame);
        foreach (var coverage in _coverage)
        {
            Unite(all, coverage);
        }

        _articleCoverage = Sum(all);
    }

    /// <summary>The measures of the article's next sentence; passage and article score are the caller's.</summary>
    public (int Index, float[] Coverage, float[] Features) Next(TextSpan span)
    {
        var i = _next++;
        var coverage = _coverage[i];
        var words = WordScanner.Scan(_text, span);
        var features = new float[Enum.GetValues<SentenceFeature>().Length];
        var covered = Sum(coverage);

        var around = (float[])coverage.Clone();
        if (i > 0)
        {
            Unite(around, _coverage[i - 1]);
        }

        if (i + 1 < _spans.Length)
        {
            Unite(around, _coverage[i + 1]);
        }

        var framed = (float[])coverage.Clone();
        Unite(framed, _frame);

        var answer = AnswerMarks.Find(_question, _text, words, _places[i]);
        features[(int)SentenceFeature.Coverage] = covered;
        features[(int)SentenceFeature.Neighbours] = Sum(around) - covered;
        features[(int)SentenceFeature.TitleAndLead] = Sum(framed) - covered;
        features[(int)SentenceFeature.ArticleCoverage] = _articleCoverage;
        features[(int)SentenceFeature.AnswerType] = answer.Kind;
        features[(int)SentenceFeature.Focus] = answer.Focus;
        features[(int)SentenceFeature.FocusNamed] =
            _question.Focus is { } focus ? coverage[focus] : 0;
        features[(int)SentenceFeature.OwnWords] = _own[i];
        features[(int)SentenceFeature.Order] = _order[i];
        features[(int)SentenceFeature.Position] = 1f / (1 + i);
        features[(int)SentenceFeature.Length] = MathF.Log(1 + words.Count) / 4;
        features[(int)SentenceFeature.Fragment] = words.Count < 4 || _text[span.End - 1] == '?' ? 1 : 0;
        features[(int)SentenceFeature.Novelty] = _novelty[i];
        features[(int)SentenceFeature.Names] = Names(coverage);
        return (i, coverage, features);
    }

    private void MeasureSentence(int i, ConceptMatcher matcher, List<Token> tokens, int start, int end)
    {
        _coverage[i] = new float[_question.Concepts.Count];
        _places[i] = [];
        var own = new float[_question.Concepts.Count];
        var previous = -1;
        var pairs = 0;
        var unmatched = 0;
        for (var at = start; at < end; at++)
        {
            var matched = false;
            foreach (var (concept, weight, length) in matcher.At(tokens, at))
            {
                matched = true;
                _coverage[i][concept] = Math.Max(_coverage[i][concept], weight);
                var last = tokens[Math.Min(at + length, tokens.Count) - 1];
                _places[i].Add((tokens[at].Start, last.Start + last.Length, concept));
                if (weight >= 1)
                {
                    own[concept] = 1;
                }

                if (previous >= 0 && concept == previous + 1)
                {
                    pairs++;
                }

                previous = concept;
            }

            if (!matched)
            {
                unmatched++;
            }
        }

        _own[i] = Sum(own);
        _order[i] = _question.Concepts.Count > 1 ? Math.Min(1f, pairs / (float)(_question.Concepts.Count - 1)) : 0;
        _novelty[i] = end > start ? unmatched / (float)(end - start) : 0;
    }

    private static void Cover(ConceptMatcher matcher, List<Token> tokens, int start, int end, float[] coverage)
    {
        for (var at = start; at < end; at++)
        {
            foreach (var (concept, weight, _) in matcher.At(tokens, at))
            {
                coverage[concept] = Math.Max(coverage[concept], weight);
            }
        }
    }

    private float Names(float[] coverage)
    {
        var names = 0f;
        var said = 0f;
        for (var i = 0; i < coverage.Length; i++)
        {
            if (_question.Concepts[i].Name)
            {
                names += _weights[i];
                said += _weights[i] * coverage[i];
            }
        }

        return names > 0 ? said / names : 0;
    }

    private float Sum(float[] coverage)
    {
        var sum = 0f;
        for (var i = 0; i < coverage.Length; i++)
        {
            sum += coverage[i] * _weights[i];
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
