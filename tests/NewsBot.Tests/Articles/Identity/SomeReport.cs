using System.Text;

namespace NewsBot.Tests.Articles.Identity;

/// <summary>
/// Reports of made-up words, the same for the same number: no two share more than single words by chance.
/// </summary>
internal static class SomeReport
{
    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "dar", "fen", "gol", "hin"];

    public static string Text(int number) => string.Join(' ', Words(number));

    /// <summary>With a share of its words replaced, a sentence before it, and cut at its end.</summary>
    public static string Edited(int number, double share, int seed = 0)
    {
        var random = new Random((number * 7919) + seed);
        var words = Words(number);
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = random.NextDouble() < share ? Word(random) : words[i];
        }

        return "By our own reporters. " + string.Join(' ', words.Take(words.Count - random.Next(words.Count / 6)));
    }

    private static List<string> Words(int number)
    {
        var random = new Random(number);
        var vocabulary = Enumerable.Range(0, 150).Select(_ => Word(random)).ToArray();
        return [.. Enumerable.Range(0, 300).Select(i => vocabulary[random.Next(vocabulary.Length)] + (i % 12 == 11 ? "." : ""))];
    }

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var i = random.Next(2, 5); i > 0; i--)
        {
            word.Append(Syllables[random.Next(Syllables.Length)]);
        }

        return word.ToString();
    }
}
