using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Search;
using NewsBot.Search.Index;

namespace NewsBot.Tests.Search.Index;

/// <summary>Articles and questions of made-up words, few of which are frequent.</summary>
internal sealed class RandomNews(int seed)
{
    public static readonly string[] Collections = ["main", "main", "main", "guild-1", "guild-2"];
    private static readonly string?[] Publishers = ["Reuters", "REUTERS", "Der Bote", null];
    private readonly Random _random = new(seed);
    private int _addresses;

    public static IndexOptions Options(string? folder) => new(folder) { Threads = 2, FlushAt = 300 };

    public NewArticle Article(string? url = null)
    {
        var passages = new List<Passage>();
        var text = "";
        for (var ordinal = _random.Next(1, 6); ordinal > 0; ordinal--)
        {
            var start = text.Length;
            text += string.Join(' ', Enumerable.Range(0, _random.Next(1, 60)).Select(_ => Word())) + ".";
            passages.Add(new Passage(passages.Count, [new TextSpan(start, text.Length)]));
            text += "\n\n";
        }

        return new NewArticle(
            Pick(Collections),
            $"{Word()} {Word()} {Word()}",
            text,
            url ?? $"https://example.org/{++_addresses}",
            Pick(Publishers),
            [],
            _random.Next(5) == 0 ? null : new DateOnly(2025, 1, 1).AddDays(_random.Next(300)),
            Languages.Unknown, // in which the analyzer takes these words as they are
            "test:seed",
            default,
            Guid.NewGuid().ToString("N"),
            passages);
    }

    public List<NewArticle> Articles(int count) => [.. Enumerable.Range(0, count).Select(_ => Article())];

    public SearchQuery Query()
    {
        var concepts = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => new QueryConcept(
            [
                new WeightedTerm(Word(), 1),
                .. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => new WeightedTerm(Word(), 0.1f + _random.NextSingle())),
            ],
            _random.Next(3) == 0 ? 2 * _random.NextSingle() : 1));
        var since = _random.Next(3) == 0 ? new DateOnly(2025, 1, 1).AddDays(_random.Next(300)) : (DateOnly?)null;
        return new SearchQuery(
            [.. concepts],
            new SearchFilter(
                Pick(Collections),
                since,
                _random.Next(4) == 0 ? (since ?? new DateOnly(2025, 5, 1)).AddDays(_random.Next(100)) : null,
                _random.Next(4) == 0 ? "reuters" : null),
            _random.Next(3) == 0 ? 3 : _random.Next(1, 60));
    }

    public int Next(int below) => _random.Next(below);

    /// <summary>Word n is asked for about n times as often as word 2 n.</summary>
    public string Word() => "w" + ((int)Math.Pow(3000, _random.NextDouble())).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
