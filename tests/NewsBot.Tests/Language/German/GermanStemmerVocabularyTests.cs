
using NewsBot.Language.Analysis;
using NewsBot.Language.German;
using NewsBot.Tests.Language.Analysis;

namespace NewsBot.Tests.Language.German;

/// <summary>
/// Four stretches of the vocabulary that Snowball publishes with the stems of its own implementation, chosen by
/// nobody here.
/// </summary>
public sealed class GermanStemmerVocabularyTests
{
    /// <summary>
    /// The stems were published before version 3 took off -et in step 2; then, step 3 may find an ending more. All end
    /// in -et, and no other word may differ.
    /// </summary>
    private const string SinceThen = """
        abgebildet=abgebild abgebürstet=abgeburst abgehärteten=abgehart abgeleitet=abgeleit abgeleitete=abgeleit
        abgeleiteten=abgeleit abgeleitetes=abgeleit abgeleugnet=abgeleugn abgepfändet=abgepfand abgetötet=abgetot
        abgewartet=abgewart abgewendet=abgew abgewirtschaftet=abgewirtschaft abgeödet=abgeod abgeödete=abgeod
        ableitet=ableit abläutete=ablaut abwendet=abwend abödet=abod geschadet=geschad geschmiedetes=geschmied
        geschändete=geschand geschüttet=geschutt gesegnet=gesegn gesegneten=gesegn gesegnetes=gesegn gesendet=gesend
        gestaltet=gestalt gestaltete=gestalt gestattet=gestatt gestattete=gestatt gestiftet=gestift gesäet=gesa
        getröstet=getrost getötet=getot getöteten=getot getöteter=getot gewartet=gewart gewendet=gewend
        gewendeter=gewend spaltet=spalt speiset=speis speisete=speis spielet=spiel spottet=spott spottete=spott
        sputet=sput sputete=sput staatsknete=staatskn staketen=stak stattfindet=stattfind
        """;

    [Fact]
    public void Every_word_has_the_published_stem_but_for_the_ending_that_came_later()
    {
        var words = PublishedVocabulary.Read("german.tsv");
        var sinceThen = SinceThen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1]);

        words.Length.ShouldBeGreaterThan(1_500);
        words.Where(pair => sinceThen.ContainsKey(pair.Word)).ShouldAllBe(pair => pair.Stem.EndsWith("et"));
        words.Select(pair => $"{pair.Word} {Stem(pair.Word)}")
            .ShouldBe(words.Select(pair => $"{pair.Word} {sinceThen.GetValueOrDefault(pair.Word, pair.Stem)}"));
    }

    /// <summary>The stem of a word as the index folds it: ß is written ss.</summary>
    private static string Stem(string word)
    {
        var letters = new char[word.Length * Folding.Growth];
        return new string(letters, 0, GermanStemmer.Stem(letters.AsSpan(0, Folding.Fold(word, letters, "äöü"))));
    }
}
