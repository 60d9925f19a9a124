using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>Replies to small talk, with questions that the articles here answer.</summary>
internal sealed class SmallTalkReply(IArticleStore store, Vocabulary vocabulary)
{
    private const int Newest = 12;
    private const int MinNameLength = 4;

    public async Task<Answer> MakeAsync(
        Question question, SmallTalkKind kind, string language, CancellationToken cancellation)
    {
        var list = await store.ListAsync(
            new ArticleQuery(new ArticleFilter(question.Collection), Take: Newest), cancellation);
        return new Answer.SmallTalk(language, kind, Examples(list.Articles, language));
    }

    /// <summary>One about what the newest titles name, one about an article.</summary>
    private List<string> Examples(IReadOnlyList<Article> articles, string language)
    {
        var examples = new List<string>();
        var named = articles.Select(article => (Article: article, Name: Name(article)))
            .OrderByDescending(pair => pair.Article.Language == language)
            .FirstOrDefault(pair => pair.Name is not null);
        if (named.Name is { } name)
        {
            examples.Add(new Phrase("Overviews.ExampleNews", name).In(language));
        }

        if (articles.FirstOrDefault(article => article.Id != named.Article?.Id) is { } other)
        {
            examples.Add(new Phrase("Overviews.ExampleSummary", other.Id).In(language));
        }

        if (examples.Count == 1 || (examples.Count == 0 && articles.Count > 0))
        {
            examples.Add(new Phrase("Overviews.ExampleLatest").In(language));
        }

        return examples;
    }

    /// <summary>A name of the title that the text says again.</summary>
    private string? Name(Article article)
    {
        var tokens = new List<Token>();
        vocabulary.Analyzers.For(article.Language).Analyze(article.Title, tokens);
        return tokens
            .Select(token => (token.Term, Word: article.Title.Substring(token.Start, token.Length)))
            .Where(token => token.Word.Length >= MinNameLength
                && char.IsUpper(token.Word[0])
                && token.Word.All(char.IsLetter)
                && vocabulary.Lexicon.Match([token.Term], 0, article.Language)
                    .All(match => match.Words.All(word => word.IsName))
                && article.Text.Contains(token.Word, StringComparison.Ordinal))
            .Select(token => token.Word)
            .FirstOrDefault();
    }
}
