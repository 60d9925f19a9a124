using NewsBot.Search;

namespace NewsBot.Core.Articles.Versions;

/// <summary>What changed between two versions of an article, sentence by sentence.</summary>
public static class VersionDiff
{
    /// <summary>Texts with more sentences are compared paragraph by paragraph.</summary>
    private const int MaxSentences = 2_000;

    /// <summary>
    /// The sentences of both versions in order, each once; what was replaced stands before what replaces it.
    /// </summary>
    public static IReadOnlyList<TextChange> Of(Article before, Article after)
    {
        var (old, now) = (Parts(before), Parts(after));
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Skip(start).Reverse().Zip(now.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var changes = new List<TextChange>(now.Take(start).Select(Kept));
        changes.AddRange(Middle(old[start..^end], now[start..^end]));
        changes.AddRange(now.Skip(now.Length - end).Select(Kept));
        return changes;
    }

    /// <summary>By the longest common subsequence.</summary>
    private static IEnumerable<TextChange> Middle(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (at, to) = (0, 0);
        while (at < old.Length || to < now.Length)
        {
            if (at < old.Length && to < now.Length && old[at] == now[to])
            {
                yield return Kept(now[to++]);
                at++;
            }
            else if (to == now.Length || (at < old.Length && lengths[at + 1, to] >= lengths[at, to + 1]))
            {
                yield return new TextChange(TextChangeKind.Removed, old[at++]);
            }
            else
            {
                yield return new TextChange(TextChangeKind.Added, now[to++]);
            }
        }
    }

    private static string[] Parts(Article article)
    {
        var sentences = PassageSplitter.Split(article.Text, article.Language)
            .SelectMany(passage => passage.Sentences)
            .Select(sentence => sentence.In(article.Text))
            .Prepend(article.Title)
            .ToArray();
        return sentences.Length <= MaxSentences ? sentences
            : [article.Title, .. article.Text.Split("\n\n").Chunk(8).Select(chunk => string.Join("\n\n", chunk)).Take(MaxSentences)];
    }

    private static TextChange Kept(string text) => new(TextChangeKind.Kept, text);
}

/// <summary>A sentence or paragraph of one version beside the next.</summary>
public sealed record TextChange(TextChangeKind Kind, string Text);

/// <summary>What became of a sentence.</summary>
public enum TextChangeKind
{
    Kept,
    Removed,
    Added,
}
