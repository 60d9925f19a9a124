using System.Security.Cryptography;
using System.Text;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Language.Shipped;
using NewsBot.Search;

namespace NewsBot.Core.Articles.Loading;

/// <summary>Gives a draft what it needs to be stored: language, content hash and passages.</summary>
public static class ArticlePreparation
{
    /// <summary>The article as it goes into the store.</summary>
    public static NewArticle Prepare(ArticleDraft draft, LoadRequest request, DateTimeOffset now)
    {
        var language = draft.Language ?? ShippedLanguages.Detector.Detect($"{draft.Title}\n\n{draft.Text}");
        return new NewArticle(
            request.Collection,
            draft.Title,
            draft.Text,
            draft.Url,
            draft.Publisher,
            draft.Authors ?? [],
            draft.Published,
            language,
            request.LoadedBy,
            now,
            ContentHash(draft.Title, draft.Text),
            PassageSplitter.Split(draft.Text, language),
            request.JobId,
            MinHashSketch.Of(draft.Text));
    }

    private static string ContentHash(string title, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{text}")));
}
