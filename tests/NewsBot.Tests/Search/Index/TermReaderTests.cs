using NewsBot.Language.Analysis;
using NewsBot.Language.Shipped;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Tests.Search.Index;

public sealed class TermReaderTests
{
    /// <summary>What words are made of, and what stands between them, joins them or looks as if it did.</summary>
    private static readonly string[] Pieces =
    [
        "a", "I", "per", "cent", "the", "und", "three", "million", "news", "Übernahme", "Straße", "naïve", "ÿ", "×", "÷", "ª", "µ",
        "donaudampfschif", "donaudampfschiff", "Donaudampfschifffahrtsgesellschaft", "Ł", "žena", "Київ", "東京", "\u0301", "\u00AD",
        "1", "29,000", "5G", ".", ",", "-", "'", "’", "&", "*", ":", "_", "%", "$", "€", "\n", "\0", "!", "(", ")", "\uD83D", "😀",
        " ", " ", " ", " ", "innen", "s", "S", "U", "z",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("xx")]
    public void A_reader_finds_the_terms_that_the_analyzer_makes(string language)
    {
        var reader = new TermReader(ShippedLanguages.Analyzers);
        var random = new Random(1);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var start = random.Next(text.Length);
            var part = text.AsSpan(start, random.Next(text.Length - start + 1));

            Read(reader, language, part).ShouldBe(Analyze(language, part), $"'{part}'");
        }
    }

    private static List<string> Read(TermReader reader, string language, ReadOnlySpan<char> text)
    {
        var terms = new List<string>();
        foreach (var number in reader.Read(language, text))
        {
            terms.Add(System.Text.Encoding.UTF8.GetString(reader.Terms.Utf8Of(number)));
        }

        terms.Sort(StringComparer.Ordinal);
        return terms;
    }

    private static List<string> Analyze(string language, ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        ShippedLanguages.Analyzers.For(language).Analyze(text, tokens);
        return [.. tokens.Select(token => token.Term).Order(StringComparer.Ordinal)];
    }
}
