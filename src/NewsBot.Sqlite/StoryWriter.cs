using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;

namespace NewsBot.Sqlite;

/// <summary>Finds the articles that a new one repeats, and keeps them together, within a transaction.</summary>
internal static class StoryWriter
{
    /// <summary>Articles that one band offers. A band that many share tells little.</summary>
    private const int MaxOfBand = 16;

    /// <summary>Articles whose texts are compared.</summary>
    private const int MaxCompared = 8;

    /// <summary>
    /// Sketches that agree less are of other reports, or so seldom not that their texts are not worth reading.
    /// </summary>
    private const double LeastAgreement = 0.15;

    /// <summary>Puts a version of an article into the story that it belongs to, or begins one.</summary>
    public static void Place(SqliteSession session, long collection, long id, NewArticle article)
    {
        if (article.Sketch is not { Values.Length: > 0 } sketch)
        {
            return;
        }

        var stories = Alike(session, collection, id, sketch, article.Text);
        var story = stories.Append(Current(session, collection, id) ?? id).Min();
        foreach (var other in stories.Where(other => other != story))
        {
            using var merge = session.Prepare("UPDATE story_articles SET story = ?2 WHERE story = ?1");
            merge.Bind(1, other).Bind(2, story).Run();
        }

        using var insert = session.Prepare("INSERT OR REPLACE INTO story_articles (article, story, sketch) VALUES (?1, ?2, ?3)");
        insert.Bind(1, id).Bind(2, story).Bind(3, sketch.ToBytes()).Run();
        foreach (var key in sketch.Keys())
        {
            using var band = session.Prepare("INSERT OR IGNORE INTO story_bands (collection, key, article) VALUES (?1, ?2, ?3)");
            band.Bind(1, collection).Bind(2, key).Bind(3, id).Run();
        }
    }

    /// <summary>Notes where else the text of an article was found.</summary>
    public static void AddCopy(SqliteSession session, long id, NewArticle article)
    {
        if (article.Url is null)
        {
            return;
        }

        using var insert = session.Prepare(
            """
            INSERT OR IGNORE INTO article_copies (article, url, publisher, published, seen_at)
            SELECT id, ?2, ?3, ?4, ?5 FROM articles WHERE id = ?1 AND url IS NOT ?2
            """);
        insert.Bind(1, id).Bind(2, article.Url).Bind(3, article.Publisher).Bind(4, article.Published).Bind(5, article.LoadedAt).Run();
    }

    /// <summary>Forgets an article for good.</summary>
    public static void Erase(SqliteSession session, long collection, long id)
    {
        foreach (var key in Sketch(session, id)?.Keys() ?? [])
        {
            using var band = session.Prepare("DELETE FROM story_bands WHERE collection = ?1 AND key = ?2 AND article = ?3");
            band.Bind(1, collection).Bind(2, key).Bind(3, id).Run();
        }

        using var row = session.Prepare("DELETE FROM story_articles WHERE article = ?1");
        row.Bind(1, id).Run();
        using var copies = session.Prepare("DELETE FROM article_copies WHERE article = ?1");
        copies.Bind(1, id).Run();
    }

    /// <summary>The story of the version before, whose bands are taken away.</summary>
    private static long? Current(SqliteSession session, long collection, long id)
    {
        foreach (var key in Sketch(session, id)?.Keys() ?? [])
        {
            using var band = session.Prepare("DELETE FROM story_bands WHERE collection = ?1 AND key = ?2 AND article = ?3");
            band.Bind(1, collection).Bind(2, key).Bind(3, id).Run();
        }

        using var row = session.Prepare("SELECT story FROM story_articles WHERE article = ?1");
        return row.Bind(1, id).Step() ? row.Int64(0) : null;
    }

    private static MinHashSketch? Sketch(SqliteSession session, long id)
    {
        using var row = session.Prepare("SELECT sketch FROM story_articles WHERE article = ?1");
        return row.Bind(1, id).Step() ? MinHashSketch.FromBytes(row.Bytes(0)) : null;
    }

    private static HashSet<long> Alike(SqliteSession session, long collection, long id, MinHashSketch sketch, string text)
    {
        var shared = new Dictionary<long, int>();
        foreach (var key in sketch.Keys())
        {
            using var rows = session.Prepare(
                "SELECT article FROM story_bands WHERE collection = ?1 AND key = ?2 ORDER BY article DESC LIMIT ?3");
            rows.Bind(1, collection).Bind(2, key).Bind(3, MaxOfBand);
            while (rows.Step())
            {
                shared[rows.Int64(0)] = shared.GetValueOrDefault(rows.Int64(0)) + 1;
            }
        }

        shared.Remove(id);
        var stories = new HashSet<long>();
        if (shared.Count == 0)
        {
            return stories;
        }

        var shingles = new Lazy<HashSet<ulong>>(() => Shingles.Of(text));
        foreach (var candidate in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MaxCompared))
        {
            if (Sketch(session, candidate.Key)?.Agreement(sketch) is null or < LeastAgreement)
            {
                continue;
            }

            using var row = session.Prepare(
                """
                SELECT s.story, v.text FROM articles a
                JOIN story_articles s ON s.article = a.id
                JOIN article_versions v ON v.article = a.id AND v.version = a.version
                WHERE a.id = ?1 AND a.removed_at IS NULL
                """);
            if (row.Bind(1, candidate.Key).Step() && ShingleSimilarity.AreAlike(shingles.Value, Shingles.Of(row.Text(1))))
            {
                stories.Add(row.Int64(0));
            }
        }

        return stories;
    }
}
