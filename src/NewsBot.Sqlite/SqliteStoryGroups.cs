using NewsBot.Core.Articles.Identity;

namespace NewsBot.Sqlite;

/// <summary>Groups of like articles in SQLite.</summary>
public sealed class SqliteStoryGroups(SqliteDatabase database) : IStoryGroups
{
    /// <summary>Members that are told of one story.</summary>
    private const int MaxMembers = 200;

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<long, StoryGroup>> FindAsync(
        string collection, IReadOnlyCollection<long> articleIds, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyDictionary<long, StoryGroup>>(
            session =>
            {
                var groups = new Dictionary<long, StoryGroup>();
                foreach (var id in articleIds.Distinct())
                {
                    var story = Story(session, id);
                    var known = groups.Values.FirstOrDefault(group => group.Id == story);
                    if ((known ?? Group(session, collection, id, story)) is { Members.Count: > 1 } group)
                    {
                        groups[id] = group;
                    }
                }

                return groups;
            },
            cancellation);

    private static long Story(SqliteSession session, long id)
    {
        using var row = session.Prepare("SELECT story FROM story_articles WHERE article = ?1");
        return row.Bind(1, id).Step() ? row.Int64(0) : id;
    }

    private static StoryGroup Group(SqliteSession session, string collection, long id, long story)
    {
        using var rows = session.Prepare(
            """
            WITH members AS (
              SELECT a.id, a.url, a.publisher, a.published
              FROM (SELECT article AS id FROM story_articles WHERE story = ?2 UNION SELECT ?1) m
              JOIN articles a ON a.id = m.id
              WHERE a.collection = (SELECT id FROM collections WHERE name = ?4) AND a.removed_at IS NULL)
            SELECT id, url, publisher, published FROM members
            UNION ALL
            SELECT m.id, k.url, k.publisher, k.published FROM members m JOIN article_copies k ON k.article = m.id
            ORDER BY 4 NULLS LAST, 1 LIMIT ?3
            """);
        rows.Bind(1, id).Bind(2, story).Bind(3, MaxMembers).Bind(4, collection);
        var members = new List<StoryMember>();
        while (rows.Step())
        {
            members.Add(new StoryMember(rows.Int64(0), rows.TextOrNull(1), rows.TextOrNull(2), rows.DayOrNull(3)));
        }

        return new StoryGroup(story, members);
    }
}
