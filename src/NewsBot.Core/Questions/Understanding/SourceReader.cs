using NewsBot.Core.Storage;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Recognises a publisher of the store that a question names as its source: "What does Reuters say about …", "laut Tagesschau".</summary>
public sealed class SourceReader(IArticleStore store)
{
    private const int MostPublishers = 20;

    /// <summary>What publishers may begin with before the word by which people know them.</summary>
    private static readonly string[] Articles = ["", "Der ", "Die ", "Das ", "The "];

    /// <summary>
    /// The question with the publisher as its source and without its name among what is searched; null where it names none
    /// that the store has, or where the asker chose a source already.
    /// </summary>
    public async Task<UnderstoodQuestion?> ReadAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var words = question.Asked.Source is null ? SourceMention.Read(question.Asked.Text) : [];
        if (words.Count == 0)
        {
            return null;
        }

        var (best, longest) = (default(string), 0);
        foreach (var article in Articles)
        {
            foreach (var publisher in await store.PublishersAsync(
                question.Asked.Collection, article + words[0], MostPublishers, cancellation))
            {
                if (SourceMention.Named(words, publisher) is var length && length > longest)
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
