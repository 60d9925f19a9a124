using System.Text.Json;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions;

namespace NewsBot.Sqlite;

/// <summary>Given answers in SQLite.</summary>
public sealed class SqliteAnswerStore(SqliteDatabase database) : IAnswerStore
{
    /// <inheritdoc />
    public Task KeepAsync(KeptAnswer answer, DateTimeOffset forgetBefore, CancellationToken cancellation)
    {
        var cited = EarlierTurn.Of(answer.Question.Text, answer.Answer).CitedArticles;
        return database.WriteAsync(
            session =>
            {
                using (var forget = session.Prepare("DELETE FROM answers WHERE asked_at < ?1"))
                {
                    forget.Bind(1, forgetBefore).Run();
                }

                using var insert = session.Prepare(
                    """
                    INSERT INTO answers
                      (key, collection, conversation, author, private, asked_at, outcome, text, cited, question, answer)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                    """);
                return insert
                    .Bind(1, answer.Id)
                    .Bind(2, answer.Collection)
                    .Bind(3, answer.Conversation)
                    .Bind(4, answer.Author)
                    .Bind(5, answer.Private ? 1 : 0)
                    .Bind(6, answer.AskedAt)
                    .Bind(7, Outcome(answer.Answer))
                    .Bind(8, answer.Question.Text)
                    .Bind(9, JsonSerializer.Serialize(cited))
                    .Bind(10, AnswerDocument.Write(answer.Question))
                    .Bind(11, AnswerDocument.Write(answer.Answer))
                    .Run();
            },
            cancellation);
    }

    /// <inheritdoc />
    public Task<KeptAnswer?> FindAsync(
        string collection, string id, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var row = session.Prepare(
                """
                SELECT conversation, author, private, asked_at, question, answer FROM answers
                WHERE key = ?1 AND collection = ?2
                """);
            return row.Bind(1, id).Bind(2, collection).Step()
                && AnswerDocument.Read<Question>(row.Text(4)) is { } question
                && AnswerDocument.Read<Answer>(row.Text(5)) is { } answer
                    ? new KeptAnswer(
                        id, collection, row.Text(0), row.Text(1), row.Int32(2) != 0, row.Instant(3), question, answer)
                    : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<EarlierTurn>> ThreadAsync(
        string collection, string conversation, string author, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<EarlierTurn>>(
            session =>
            {
                using var rows = session.Prepare(
                    """
                    SELECT text, cited, answer FROM answers
                    WHERE collection = ?1 AND conversation = ?2 AND outcome <> 'Unavailable' AND (private = 0 OR author = ?3)
                    ORDER BY id DESC LIMIT ?4
                    """);
                rows.Bind(1, collection).Bind(2, conversation).Bind(3, author).Bind(4, limit);
                var turns = new List<EarlierTurn>();
                while (rows.Step())
                {
                    turns.Add(Turn(rows.Text(0), rows.Text(1), rows.Text(2)));
                }

                turns.Reverse();
                return turns.ToArray();
            },
            cancellation);
    }

    /// <summary>
    /// An answer that another version of the program wrote may be unreadable; what it cited is known.
    /// </summary>
    private static EarlierTurn Turn(string question, string cited, string answer) =>
        AnswerDocument.Read<Answer>(answer) is { } known
            ? EarlierTurn.Of(question, known)
            : new EarlierTurn(question, JsonSerializer.Deserialize<long[]>(cited)!);

    /// <inheritdoc />
    public Task<bool> RateAsync(
        string collection, string id, string author, bool helpful, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                using var insert = session.Prepare(
                    """
                    INSERT INTO answer_ratings (answer, author, helpful)
                    SELECT id, ?2, ?3 FROM answers WHERE key = ?1 AND collection = ?4
                    ON CONFLICT (answer, author) DO UPDATE SET helpful = excluded.helpful
                    """);
                return insert.Bind(1, id).Bind(2, author).Bind(3, helpful ? 1 : 0).Bind(4, collection).Run() > 0;
            },
            cancellation);

    /// <inheritdoc />
    public Task<AnswerCounts> CountAsync(string collection, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var row = session.Prepare(
                """
                SELECT count(*) FILTER (WHERE outcome = 'Found'),
                       count(*) FILTER (WHERE outcome = 'Related'),
                       count(*) FILTER (WHERE outcome = 'NotFound'),
                       count(*) FILTER (WHERE outcome = 'Unavailable'),
                       (SELECT count(*) FROM answer_ratings r JOIN answers a ON a.id = r.answer
                        WHERE a.collection = ?1 AND r.helpful = 1),
                       (SELECT count(*) FROM answer_ratings r JOIN answers a ON a.id = r.answer
                        WHERE a.collection = ?1 AND r.helpful = 0)
                FROM answers WHERE collection = ?1
                """);
            row.Bind(1, collection).Step();
            return new AnswerCounts(row.Int64(0), row.Int64(1), row.Int64(2), row.Int64(3), row.Int64(4), row.Int64(5));
        },
        cancellation);

    /// <summary>What is counted and asked for in SQL; an overview answers as well as a quote does.</summary>
    private static string Outcome(Answer answer) => answer switch
    {
        Answer.Found or Answer.Overview => nameof(Answer.Found),
        Answer.Related => nameof(Answer.Related),
        Answer.Unavailable => nameof(Answer.Unavailable),
        _ => nameof(Answer.NotFound),
    };
}
