using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Tells names from nouns, which German writes with capitals as well: a name is no everyday word.</summary>
internal static class NameMarks
{
    /// <summary>How surely a name stands in a sentence that the question does not say; 0 where none is asked for.</summary>
    public static float Find(UnderstoodQuestion question, Article article, List<Token> tokens, SentenceMeasure sentence)
    {
        if (question.Type is not (AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name))
        {
            return 0;
        }

        var best = 0f;
        for (var i = sentence.FirstToken; i < sentence.LastToken && best < 1; i++)
        {
            if (!IsName(article, tokens[i]) || sentence.Places.Any(place => place.Start <= tokens[i].Start && tokens[i].Start < place.End))
            {
                continue;
            }

            var sure = question.Type == AnswerType.Place
                ? WordScanner.IsLocal(article.Text, sentence.Span.Start, tokens[i].Start)
                : Follows(article, tokens, i, sentence);
            best = Math.Max(best, sure ? 1f : 0.5f);
        }

        return best;
    }

    private static bool IsName(Article article, Token token)
    {
        if (!char.IsUpper(article.Text[token.Start]))
        {
            return false;
        }

        // Everyday words are in the lexicon; countries, cities and institutions are there too, as names.
        var known = ConceptLexicon.Bundled.Match([token.Term], 0, article.Language);
        return known.Count == 0
            || (known.Any(match => match.Words.Any(word => word.IsName))
                && !WordScanner.KindOf(article.Text.AsSpan(token.Start, token.Length)).HasFlag(WordKind.Date));
    }

    /// <summary>Whether the word before is capitalised too: a first name, a title.</summary>
    private static bool Follows(Article article, List<Token> tokens, int i, SentenceMeasure sentence) =>
        i > sentence.FirstToken
        && char.IsUpper(article.Text[tokens[i - 1].Start])
        && tokens[i].Start == tokens[i - 1].Start + tokens[i - 1].Length + 1;
}
