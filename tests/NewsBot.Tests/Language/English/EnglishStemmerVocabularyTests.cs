
using NewsBot.Language.English;
using NewsBot.Tests.Language.Analysis;

namespace NewsBot.Tests.Language.English;

/// <summary>
/// Eight stretches of the vocabulary that Snowball publishes with the stems of its own implementation: words of old
/// novels and plays, chosen by nobody here.
/// </summary>
public sealed class EnglishStemmerVocabularyTests
{
    // The stems of our rules where they differ. The published file is of version 3.0; version 3.1 lets the first region
    // of words in "inter" begin after it, as we do, so that "internal", "international" and "intern" stay apart.
    private static readonly string[] SinceVersion31 =
    [
        "interfered interfer", "interfering interfer", "internal internal", "internally internal",
        "international internat", "interval interval", "intervals interval",
    ];

    [Fact]
    public void Every_word_has_the_published_stem_but_for_a_rule_that_is_newer()
    {
        var words = PublishedVocabulary.Read("english.tsv");

        words.Length.ShouldBeGreaterThan(1_500);
        words.Where(pair => Stem(pair.Word) != pair.Stem)
            .Select(pair => $"{pair.Word} {Stem(pair.Word)}")
            .ShouldBe(SinceVersion31);
    }

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, EnglishStemmer.Stem(letters));
    }
}
