using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Questions.Answering.Extractive;

/// <summary>Finds the words within a sentence that are the likely answer.</summary>
public static class Highlighter
{
    /// <summary>The likely answer, in the article's text; null where nothing stands out.</summary>
    public static TextSpan? Find(UnderstoodQuestion question, SentenceEvidence sentence)
    {
        var article = sentence.Candidate.Stored.Article;
        var matcher = new ConceptMatcher(question, article.Language);
        var tokens = new List<Token>();
        Analyzer.For(article.Language).Analyze(sentence.Text, tokens);
        var places = new List<(int, int, int)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var (concept, _, length) in matcher.At(tokens, at))
            {
                var last = tokens[at + length - 1];
                places.Add((
                    sentence.Span.Start + tokens[at].Start, sentence.Span.Start + last.Start + last.Length, concept));
            }
        }

        return AnswerMarks.Find(
            question, article.Text, WordScanner.Scan(article.Text, sentence.Span), places).Span;
    }
}
