using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Search;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Made-up news: words by Zipf's law, of which the most frequent are English stop words, with topics that drift from
/// article to article. The same seed gives the same articles.
/// </summary>
internal sealed class NewsCorpus
{
    private const int WordsPerSentence = 20;
    private const int SentencesPerPassage = 6;
    private const int PassagesPerArticle = 10;
    private const int TopicWords = 400;

    private static readonly string[] StopWords =
    [
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "with", "as", "was", "by", "it", "be", "are",
        "at", "from", "this", "he", "had", "not", "or", "which", "but", "were", "his", "have", "an", "they", "has", "been",
        "their", "its", "who", "will", "would", "she", "more", "her", "we", "there", "if", "when", "what", "about", "so",
    ];

    private readonly string[] _words;
    private readonly double[] _cumulative;
    private readonly Random _random;

    public NewsCorpus(int seed, int vocabulary = 300_000)
    {
        _random = new Random(seed);
        var known = new HashSet<string>(StopWords);
        while (known.Count < vocabulary)
        {
            known.Add(MakeWord());
        }

        _words = [.. StopWords, .. known.Except(StopWords)];
        _cumulative = new double[vocabulary];
        var sum = 0.0;
        for (var rank = 0; rank < vocabulary; rank++)
        {
            sum += 1 / Math.Pow(rank + 2.7, 1.05);
            _cumulative[rank] = sum;
        }
    }

    public List<StoredArticle> Articles(int passages, int perArticle = PassagesPerArticle)
    {
        var articles = new List<StoredArticle>();
        for (var left = passages; left > 0; left -= perArticle)
        {
            articles.Add(Article(articles.Count + 1, Math.Min(left, perArticle)));
        }

        return articles;
    }

    /// <summary>Words of one passage, without stop words: frequent ones are asked for more often.</summary>
    public string[] Question(List<StoredArticle> articles)
    {
        var (article, passages) = articles[_random.Next(articles.Count)];
        var words = passages[_random.Next(passages.Count)].Span.In(article.Text).ToLowerInvariant()
            .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Except(StopWords).Distinct().ToArray();
        _random.Shuffle(words);
        return words[..Math.Min(words.Length, _random.Next(3, 9))];
    }

    public string CommonWord() => _words[StopWords.Length + _random.Next(40)];

    public string AnyWord() => Word();

    private StoredArticle Article(int id, int passageCount)
    {
        var topic = Enumerable.Range(0, 30).Select(_ => _words[100 + (((id / 50 * 37) + _random.Next(TopicWords)) % (_words.Length - 100))]).ToArray();
        var text = new StringBuilder();
        var passages = new List<Passage>();
        while (passages.Count < passageCount)
        {
            var sentences = new List<TextSpan>();
            for (var sentence = 0; sentence < SentencesPerPassage; sentence++)
            {
                var start = text.Length;
                for (var word = 0; word < WordsPerSentence; word++)
                {
                    text.Append(word == 0 ? "" : " ").Append(_random.Next(6) == 0 ? topic[_random.Next(topic.Length)] : Word());
                }

                text[start] = char.ToUpperInvariant(text[start]);
                sentences.Add(new TextSpan(start, text.Append('.').Length));
                text.Append(' ');
            }

            passages.Add(new Passage(passages.Count, sentences));
        }

        var title = string.Join(' ', Enumerable.Range(0, 7).Select(_ => topic[_random.Next(topic.Length)]));
        var day = new DateOnly(2024, 1, 1).AddDays(id % 700);
        return new StoredArticle(
            new Article(
                id, 1, NewsBot.Core.Articles.Article.DefaultCollection, title, text.ToString(), null, $"Outlet {id % 40}", [], day, "en",
                "bench:seed", default, ""),
            passages);
    }

    private string Word()
    {
        var place = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return _words[place < 0 ? ~place : place];
    }

    private string MakeWord()
    {
        const string Consonants = "bcdfghklmnprstvwz";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        for (var syllables = _random.Next(2, 5); syllables > 0; syllables--)
        {
            word.Append(Consonants[_random.Next(Consonants.Length)]).Append(Vowels[_random.Next(Vowels.Length)]);
            if (_random.Next(3) == 0)
            {
                word.Append(Consonants[_random.Next(Consonants.Length)]);
            }
        }

        return word.ToString();
    }
}
