using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// An answer that grows by sentences which their passages bear out; the others are counted and left out.
/// </summary>
internal sealed class CheckedDraft(string language, IReadOnlyList<NumberedPassage> passages, SupportCheck check)
{
    private const int MaxSentences = 8;

    private readonly List<AnswerSentence> _sentences = [];
    private readonly List<Citation> _citations = [];

    /// <summary>Sentences that were looked at.</summary>
    public int Checked { get; private set; }

    /// <summary>The sentences that hold so far.</summary>
    public IReadOnlyList<AnswerSentence> Sentences => _sentences;

    /// <summary>All that holds so far.</summary>
    public string Text => string.Join(' ', _sentences.Select(sentence => sentence.Text));

    /// <returns>Whether the text has grown.</returns>
    public bool Add(IReadOnlyList<DraftedSentence> sentences)
    {
        var before = _sentences.Count;
        foreach (var sentence in sentences.TakeWhile(_ => _sentences.Count < MaxSentences))
        {
            Checked++;
            NumberedPassage[] cited =
                [.. passages.Where(passage => sentence.Passages.Contains(passage.Number)).Take(SupportCheck.MaxPassages)];
            if (check.Check(sentence.Text, language, cited) is SupportVerdict.Supported held
                && !_sentences.Exists(known => known.Text == sentence.Text))
            {
                _sentences.Add(new AnswerSentence(
                    sentence.Text, [.. held.Evidence.Select(Cite).Distinct().Order()]));
            }
        }

        return _sentences.Count > before;
    }

    public Answer.Found Answer(string answerer) => new(
        language,
        answerer,
        _sentences,
        _citations,
        Checked == _sentences.Count
            ? new Phrase("Models.Checked", Checked)
            : new Phrase("Models.CheckedDropped", Checked, Checked - _sentences.Count));

    /// <summary>Number of the citation that quotes a sentence of an article.</summary>
    private int Cite((Article Article, TextSpan Span) evidence)
    {
        var (article, span) = evidence;
        var known = _citations.Find(citation => citation.ArticleId == article.Id && citation.Span == span);
        if (known is null)
        {
            known = new Citation(
                _citations.Count + 1, article.Id, article.Version, article.Title, article.Publisher, article.Published,
                article.Url, article.Language, span.In(article.Text), span, Highlight: null);
            _citations.Add(known);
        }

        return known.Number;
    }
}
