using NewsBot.Core.Articles;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Recognises a publisher of the store that a question names as its source: "What does Reuters say about …", "laut
/// Tagesschau".
/// </summary>
/// <param name="languages">Those in whose words sources are named.</param>
public sealed class NamedSourceReader(IArticleStore store, Languages languages)
{
    private const int MaxPublishers = 20;

    private readonly SourceMention _mention = new(languages);

    /// <summary>What publishers may begin with before the word by which people know them.</summary>
    private readonly string[] _articles =
    [
        "",
        .. languages.All.SelectMany(language => language.Questions.PublisherArticles).Select(article => article + " "),
    ];

    /// <summary>
    /// The question with the publisher as its source and without its name among what is searched; null where it names
    /// none that the store has, or where the asker chose a source already.
    /// </summary>
    public async Task<UnderstoodQuestion?> ReadAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var words = question.Asked.Source is null ? _mention.Read(question.Asked.Text) : [];
        if (words.Count == 0)
        {
            return null;
        }

        var (best, longest) = (default(string), 0);
        foreach (var article in _articles)
        {
            foreach (var publisher in await store.PublishersAsync(
                question.Asked.Collection, article + words[0], MaxPublishers, cancellation))
            {
                if (_mention.Named(words, publisher) is var length && length > longest)
                {
                    (best, longest) = (publisher, length);
                }
            }
        }

        return best is null ? null : question with
        {
            Asked = question.Asked with { Source = best },
            Concepts = [.. question.Concepts.Where(concept => !words.Take(longest).Any(word => IsPart(word, concept)))],
            Focus = null,
        };
    }

    private static bool IsPart(string word, QuestionConcept concept) =>
        concept.Surface.Split(' ', '-').Contains(word, StringComparer.OrdinalIgnoreCase)
        || concept.Surface.Equals(word, StringComparison.OrdinalIgnoreCase);
}
