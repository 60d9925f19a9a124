using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>Tells names from nouns, which German writes with capitals as well: a name is no everyday word.</summary>
/// <param name="words">Tells what words look like.</param>
internal sealed class NameTagger(Vocabulary vocabulary, WordScanner words)
{
    /// <summary>
    /// How surely a name stands in a sentence that the question does not say; 0 where none is asked for.
    /// </summary>
    public float Find(UnderstoodQuestion question, Article article, List<Token> tokens, SentenceMeasure sentence)
    {
        if (question.Type is not (AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name))
        {
            return 0;
        }

        var best = 0f;
        for (var i = sentence.FirstToken; i < sentence.LastToken && best < 1; i++)
        {
            var kind = KindOf(article, tokens[i]);
            if (kind == NameKind.None || (kind == NameKind.Known && question.Type == AnswerType.Person)
                || sentence.Places.Any(place => place.Start <= tokens[i].Start && tokens[i].Start < place.End))
            {
                continue;
            }

            var sure = question.Type switch
            {
                AnswerType.Place => (kind == NameKind.Known && !IsAcronym(article, tokens[i]))
                    || words.IsLocal(article.Text, sentence.Span.Start, tokens[i].Start),
                AnswerType.Person => Follows(article, tokens, i, sentence),
                _ => Follows(article, tokens, i, sentence) || IsAcronym(article, tokens[i]) || IsQuoted(article, tokens[i]),
            };
            best = Math.Max(best, sure ? 1f : 0.5f);
        }

        return best;
    }

    /// <summary>Whether a word is a name, and one of the lexicon's.</summary>
    /// <param name="token">A token of the article's text.</param>
    public NameKind KindOf(Article article, Token token)
    {
        if (!char.IsUpper(article.Text[token.Start]))
        {
            return NameKind.None;
        }

        // Everyday words are in the lexicon; persons, countries, cities and institutions are there too, as names.
        var known = vocabulary.Lexicon.Match([token.Term], 0, article.Language);
        if (known.Count == 0)
        {
            return NameKind.Unknown;
        }

        var names = known.SelectMany(match => match.Words).Where(word => word.IsName).ToList();
        return names.Count == 0
            || vocabulary.Kinds.Of(article.Text.AsSpan(token.Start, token.Length)).HasFlag(WordKind.Date) ? NameKind.None
            : names.TrueForAll(word => word.IsPerson) ? NameKind.Unknown
            : NameKind.Known;
    }

    private static bool IsAcronym(Article article, Token token) =>
        token.Length > 1 && char.IsUpper(article.Text[token.Start + token.Length - 1]);

    private static bool IsQuoted(Article article, Token token) =>
        token.Start > 0 && article.Text[token.Start - 1] is '"' or '„' or '“' or '«';

    /// <summary>Whether the word before is capitalised too: a first name, a title.</summary>
    private static bool Follows(Article article, List<Token> tokens, int i, SentenceMeasure sentence) =>
        i > sentence.FirstToken
        && char.IsUpper(article.Text[tokens[i - 1].Start])
        && tokens[i].Start == tokens[i - 1].Start + tokens[i - 1].Length + 1;
}
