using System.Runtime.CompilerServices;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Tests.Support;

/// <summary>An article store that forgets with its process. It keeps the contract of all article stores.</summary>
internal sealed class InMemoryArticleStore : IArticleStore
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly Lock _lock = new();
    private readonly Dictionary<long, List<(Article Article, IReadOnlyList<Passage> Passages)>> _versions = [];
    private readonly Dictionary<long, long> _sequences = [];
    private readonly Dictionary<long, (string By, DateTimeOffset At)> _removed = [];
    private readonly Dictionary<(string Collection, string Url), long> _byUrl = [];
    private readonly Dictionary<(string Collection, string Hash), SortedSet<long>> _byHash = [];
    private long _sequence;

    /// <summary>What happens each time that changes have been read.</summary>
    public Action WhenRead { get; set; } = () => { };

    public string Identity { get; set; } = Guid.NewGuid().ToString();

    public async Task<IReadOnlyList<SaveOutcome>> SaveAsync(
        IReadOnlyList<NewArticle> articles, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var article in articles)
        {
            Check(article);
        }

        return await Locked<IReadOnlyList<SaveOutcome>>(() => [.. articles.Select(Save)]);
    }

    public Task<Article?> FindAsync(string collection, long id, CancellationToken cancellation) =>
        Locked(() => IsOf(collection, id) ? Current(id)?.Article : null);

    public Task<IReadOnlyList<StoredArticle>> FindAllAsync(
        string collection, IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        Locked<IReadOnlyList<StoredArticle>>(() =>
            [.. ids.Distinct().Where(id => IsOf(collection, id)).Select(Current).OfType<StoredArticle>()]);

    public Task<long?> FindByAddressAsync(string collection, string address, CancellationToken cancellation) =>
        Locked(() => _byUrl.TryGetValue((collection, address), out var id) && Current(id) is not null ? id : default(long?));

    public Task<IReadOnlyList<Article>> VersionsAsync(string collection, long id, CancellationToken cancellation) =>
        Locked<IReadOnlyList<Article>>(() =>
            IsOf(collection, id) ? [.. _versions[id].Select(version => version.Article).Reverse()] : []);

    public Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation) => Locked(() =>
    {
        var found = _versions.Keys
            .Where(id => _removed.ContainsKey(id) == query.Removed)
            .Select(id => _versions[id][^1].Article)
            .Where(article => Matches(article, query.Filter))
            .Where(article => query.Text is null
                || query.Text.Split(' ').All(word => article.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(article => article.Published)
            .ThenByDescending(article => article.LoadedAt)
            .ToList();
        return new ArticlePage([.. found.Skip(query.Skip).Take(query.Take)], found.Count);
    });

    public Task<long?> RemoveAsync(
        string collection, long id, string removedBy, CancellationToken cancellation) => Locked<long?>(() =>
        IsOf(collection, id) && _removed.TryAdd(id, (removedBy, default)) ? _sequences[id] = ++_sequence : null);

    public Task<long?> RestoreAsync(
        string collection, long id, string restoredBy, CancellationToken cancellation) => Locked<long?>(() =>
        IsOf(collection, id) && _removed.Remove(id) ? _sequences[id] = ++_sequence : null);

    public async Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation)
    {
        var changes = await Locked<IReadOnlyList<ArticleChange>>(() =>
        [
            .. _sequences.Where(pair => pair.Value > after).OrderBy(pair => pair.Value).Take(limit)
                .Select(pair => new ArticleChange(pair.Value, pair.Key, Current(pair.Key)?.Indexed)),
        ]);
        WhenRead();
        return changes;
    }

    public Task<long> LastSequenceAsync(CancellationToken cancellation) => Locked(() => _sequence);

    public Task<string> IdentityAsync(CancellationToken cancellation) => Task.FromResult(Identity);

    public Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation) => Locked(() =>
    {
        var found = _versions.Keys.Select(Current).OfType<StoredArticle>().Select(stored => stored.Article)
            .Where(article => Matches(article, filter)).ToList();
        return new Coverage(
            found.Count, found.Min(article => article.Published), found.Max(article => article.Published));
    });

    public async IAsyncEnumerable<Article> ExportAsync(
        string collection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in _versions.Keys.Order().ToList())
        {
            if (await FindAsync(collection, id, cancellation) is { } article)
            {
                yield return article;
            }
        }
    }

    public Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation) =>
        Locked<IReadOnlyList<string>>(() =>
        [
            .. _versions.Keys.Select(Current).OfType<StoredArticle>()
                .Where(stored => stored.Article.Collection == collection)
                .Select(stored => stored.Article.Publisher).OfType<string>()
                .Where(publisher => publisher.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .GroupBy(publisher => publisher).OrderByDescending(group => group.Count())
                .Select(group => group.Key).Take(limit),
        ]);

    private static bool Matches(Article article, ArticleFilter filter) =>
        article.Collection == filter.Collection
        && (filter.Source is null || string.Equals(article.Publisher, filter.Source, StringComparison.OrdinalIgnoreCase))
        && (filter.Since is null || article.Published >= filter.Since)
        && (filter.Until is null || article.Published <= filter.Until);

    private static void Check(NewArticle article)
    {
        Strict.GetByteCount(article.Title);
        Strict.GetByteCount(article.Text);
        if (article.Passages.Any(passage => passage.Span.End > article.Text.Length))
        {
            throw new ArgumentException("A sentence is not in the text.", nameof(article));
        }
    }

    private SaveOutcome Save(NewArticle draft)
    {
        var known = draft.Url is null ? 0 : _byUrl.GetValueOrDefault((draft.Collection, draft.Url));
        var alike = _byHash.GetValueOrDefault((draft.Collection, draft.ContentHash)) ?? [];
        if (_removed.ContainsKey(known))
        {
            return Tombstone(known);
        }

        // What a known address says now decides; an unknown one, or none, may say what another has said.
        var same = alike.FirstOrDefault(id => (known is 0 || id == known) && Says(id, draft.ContentHash));
        if (same > 0)
        {
            return new SaveOutcome.Duplicate(same);
        }

        var gone = alike.FirstOrDefault(_removed.ContainsKey);
        return gone > 0 ? Tombstone(gone) : Add(known > 0 ? known : _versions.Count + 1, draft);
    }

    private bool Says(long id, string hash) =>
        !_removed.ContainsKey(id) && _versions[id][^1].Article.ContentHash == hash;

    private SaveOutcome.Tombstoned Tombstone(long id) => new(id, _removed[id].By, _removed[id].At);

    private SaveOutcome Add(long id, NewArticle draft)
    {
        var versions = _versions.TryGetValue(id, out var all) ? all : _versions[id] = [];
        versions.Add((
            new Article(
                id, versions.Count + 1, draft.Collection, draft.Title, draft.Text, draft.Url, draft.Publisher,
                draft.Authors.ToArray(), draft.Published, draft.Language, draft.LoadedBy, draft.LoadedAt, draft.ContentHash),
            draft.Passages));
        var hash = (draft.Collection, draft.ContentHash);
        (_byHash.TryGetValue(hash, out var ids) ? ids : _byHash[hash] = []).Add(id);
        if (draft.Url is not null)
        {
            _byUrl[(draft.Collection, draft.Url)] = id;
        }

        _sequences[id] = ++_sequence;
        return versions.Count == 1
            ? new SaveOutcome.Added(id, _sequence)
            : new SaveOutcome.Updated(id, versions.Count, _sequence);
    }

    private bool IsOf(string collection, long id) =>
        _versions.TryGetValue(id, out var all) && all[^1].Article.Collection == collection;

    private StoredArticle? Current(long id) =>
        _versions.TryGetValue(id, out var all) && !_removed.ContainsKey(id)
            ? new StoredArticle(all[^1].Article, all[^1].Passages)
            : null;

    private Task<T> Locked<T>(Func<T> action)
    {
        lock (_lock)
        {
            return Task.FromResult(action());
        }
    }
}
