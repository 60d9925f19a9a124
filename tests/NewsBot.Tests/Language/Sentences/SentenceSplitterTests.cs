using FsCheck;
using FsCheck.Fluent;
using NewsBot.Language;
using NewsBot.Language.Sentences;

namespace NewsBot.Tests.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("de", "Die Halle bleibt geschlossen.Besucher sind verärgert.", 2)]
    [InlineData("de", "Laut bild.de und Spiegel.De kostet es 2.500.Das ist viel.", 2)]
    [InlineData("de", "Dr.Maier und Nr.Sieben kommen nach St.Gallen.", 1)]
    [InlineData("en", "The road is shut.Police said why.It is wet.", 3)]
    [InlineData("en", "Write to Ann.Hill@mail.example or see www.example.Com/Start.Html for it.", 1)]
    [InlineData("en", "Mr.Hill runs Node.js at Amazon.com Inc. in Ohio.", 1)]
    public void A_missing_space_ends_a_sentence_where_no_name_or_address_is_cut(
        string language, string text, int count) =>
        SentenceSplitter.Split(text, language).Count.ShouldBe(count);

    /// <summary>" | " stands where a sentence is to end and another to begin.</summary>
    [Theory]
    [InlineData("de", "Das Kabinett tagte heute. | Danach sprach der Minister.")]
    [InlineData("de", "Dr. Weber leitet die Klinik. | Sie hat 400 Betten.")]
    [InlineData("de", "Prof. Dr. Anna Klein und Hr. Maier kamen. | Niemand sonst.")]
    [InlineData("de", "Viele Länder, z. B. Frankreich, stimmten zu. | Andere nicht.")]
    [InlineData("de", "Viele Länder, z.B. Frankreich, stimmten zu.")]
    [InlineData("de", "Der Konzern zahlt 29 Mio. Euro. | Das ist viel.")]
    [InlineData("de", "Der Umsatz stieg auf 3 Mrd. Euro. | Der Gewinn sank.")]
    [InlineData("de", "Der Schaden beträgt 3 Mio. | Die Versicherung zahlt.")]
    [InlineData("de", "Unter Nr. 5 steht der Name. | Er fehlt sonst.")]
    [InlineData("de", "Laut Art. 5 Abs. 2 gilt das. | Punkt.")]
    [InlineData("de", "In St. Gallen schneite es. | In Bern nicht.")]
    [InlineData("de", "Das kostet ca. 40 Euro bzw. Dollar im Monat.")]
    [InlineData("de", "Am 30. Juli beginnt der Prozess. | Er dauert lange.")]
    [InlineData("de", "Der 2. Weltkrieg endete 1945. | Danach kam der Wiederaufbau.")]
    [InlineData("de", "Im 19. Jahrhundert wuchs die Stadt. | Heute schrumpft sie.")]
    [InlineData("de", "Es war der 3. Sieg in Folge. | Die Fans jubelten.")]
    [InlineData("de", "Das Treffen ist am 30. | Die Minister reisen vorher an.")]
    [InlineData("de", "Das Gesetz gilt seit 2020. | Gerichte prüfen es.")]
    [InlineData("de", "Vom 1. bis 3. Mai ruht der Verkehr. | Dann fährt er wieder.")]
    [InlineData("de", "Am 1.5. und am 2.5. ist frei.")]
    [InlineData("de", "In der 90. Minute fiel das Tor. | Es war das 1:0.")]
    [InlineData("de", "Er wurde 30. | Danach zog er um.")]
    [InlineData("de", "Sie wurde 85. | Freunde trauern um sie.")]
    [InlineData("de", "Papst Benedikt XVI. besuchte Köln. | Wilhelm II. Kaiser zu nennen ist richtig.")]
    [InlineData("de", "Der Wert liegt bei 3,5. | Im Vorjahr lag er bei 4.2 Punkten.")]
    [InlineData("de", "J. K. Rowling schrieb das Buch. | Es wurde berühmt.")]
    [InlineData("de", "Johann S. Bach lebte in Leipzig. | Er starb 1750.")]
    [InlineData("de", "„Wir sind bereit.“ | Das sagte die Ministerin.")]
    [InlineData("de", "„Wir sind bereit“, sagte die Ministerin. | Dann ging sie.")]
    [InlineData("de", "„Wir sind bereit.“ sagte sie dann leise.")]
    [InlineData("de", "Er fragte: „Warum?“ | Sie schwieg.")]
    [InlineData("de", "»Nein!«, rief er. | »Doch!« | Dann war Ruhe.")]
    [InlineData("de", "»Warum?«, fragte er. | »Darum.«")]
    [InlineData("de", "Wirklich?! | Ja.")]
    [InlineData("de", "Er wartete ... und wartete. | Nichts geschah.")]
    [InlineData("de", "Er wartete … | Nichts geschah.")]
    [InlineData("de", "Das Spiel (Endstand 2:1) war gut. | (Bericht folgt.) | Ende.")]
    [InlineData("de", "Die Daimler AG baut um. | Die Deutsche Bank e. V. auch.")]
    [InlineData("de", "Das gilt u. a. für Autos, Busse usw. | Die Regel ist neu.")]
    [InlineData("de", "Autos, Busse usw. sind betroffen. | Fahrräder nicht.")]
    [InlineData("de", "Der Zug fährt um 8.30 Uhr. | Er kommt um 10 Uhr an.")]
    [InlineData("de", "Die Seite bild.de berichtet. | Andere Medien auch.")]
    [InlineData("de", "Das ist Plan B. | Er ist teuer.")]
    [InlineData("de", "Es fehlt an Vitamin C. | Das ist bekannt.")]
    [InlineData("de", "Die Feier ist im Jan. 2026. | Alle kommen.")]
    [InlineData("de", "Am Mo. 3. März wird gestreikt.")]
    [InlineData("de", "Am Freitag, dem 13. Oktober, war Ruhe.")]
    [InlineData("de", "1. Ausgangslage ist bekannt. | 2. Ziel ist offen.")]
    [InlineData("de", "Die Zahl stieg um 5 %. | Im Mai waren es 3 %.")]
    [InlineData("de", "Das sagte Frau Dr. med. Eva Roth. | Sie forscht in Ulm.")]
    [InlineData("de", "Sie zog in die Bahnhofstr. 5 um. | Dort wohnt sie.")]
    [InlineData("de", "Der FC Bayern siegte 3:2. | Trainer Kompany lobte das Team.")]
    [InlineData("de", "Das Werk des 1. FC Köln gefiel. | Alle klatschten.")]
    [InlineData("de", "Ende\n\nAnfang ohne Punkt")]
    [InlineData("de", "Die Kosten stiegen auf 2.300. | Händler klagen darüber.")]
    [InlineData("de", "Der Antrag läuft am 28. 2. 2026 aus. | Dann ist Schluss.")]
    [InlineData("de", "Gezählt wurde am 3. 5. und am 4. 5. in Ulm. | Das war neu.")]
    [InlineData("de", "Das Werk steht in Emden.[4] | Dort arbeiten 900 Leute.")]
    [InlineData("de", "Das Werk steht in Emden.² | Dort arbeiten 900 Leute.")]
    [InlineData("de", "Er wollte . . . doch er kam nicht. | Schade.")]
    [InlineData("de", "Man liest von „hohen Verlusten […] in Asien“. | Mehr nicht.")]
    [InlineData("de", "• Milch wird teurer | • Brot bleibt billig")]
    [InlineData("de", "Der 1. FC Köln traf auf die 2. Mannschaft. | Es blieb beim 0:0.")]
    [InlineData("en", "The train came at 7 p.m. | Commuters were angry.")]
    [InlineData("en", "The train came at 7 p.m. Monday. | Commuters were angry.")]
    [InlineData("en", "The show starts at 8 p.m. EST and ends late. | Tickets are gone.")]
    [InlineData("en", "At 9 a.m. Ms. Bell opened the shop. | She left at 5 P.M. | Mr. Bell stayed.")]
    [InlineData("en", "The tax was Rs. 900 a head. | Few paid.")]
    [InlineData("en", "The bank is in Dover.[7] | It closed in May.")]
    [InlineData("en", "The bank is in Dover.[7][12] | It closed in May.")]
    [InlineData("en", "The bank is in Dover.3 | It closed in May.")]
    [InlineData("en", "See chapter No.3 for more. | It is short.")]
    [InlineData("en", "He was not . . . ready, he said. | She was.")]
    [InlineData("en", "They left things out . . . . | Nobody asked.")]
    [InlineData("en", "The deal died. | . . . The others went home.")]
    [InlineData("en", "\"Prices [...] fell\" (Hale 12). | So he wrote.")]
    [InlineData("en", "1.) Open the lid | 2.) Pour in the milk | 3.) Stir")]
    [InlineData("en", "1) Open the lid | 2) Pour in the milk")]
    [InlineData("en", "1. Open the lid | 2. Pour in the milk")]
    [InlineData("en", "a. Open the lid | b. Pour in the milk")]
    [InlineData("en", "• 4. Open the lid | • 5. Pour in the milk")]
    [InlineData("en", "It is file N°. 204.77. | Ask for it.")]
    [InlineData("en", "The cabinet met today. | The minister spoke afterwards.")]
    [InlineData("en", "Dr. Smith and Mrs. Jones met Gen. Lee. | They agreed.")]
    [InlineData("en", "The U.S. economy grew. | The E.U. economy did not.")]
    [InlineData("en", "U.S. President Joe Biden spoke. | He was brief.")]
    [InlineData("en", "He lives in the U.S. | She lives in France.")]
    [InlineData("en", "Apple Inc. reported profits. | Shares rose.")]
    [InlineData("en", "He works for Apple Inc. | The firm is large.")]
    [InlineData("en", "Shares of Foxconn Technology Co. Ltd. rose. | Others fell.")]
    [InlineData("en", "The vote is on Jan. 6 in Washington, D.C. | It will be close.")]
    [InlineData("en", "He was born on Aug. 4, 1961. | She was born later.")]
    [InlineData("en", "It is the No. 1 song. | It is old.")]
    [InlineData("en", "Did he agree? | No. | He did not.")]
    [InlineData("en", "J. K. Rowling wrote it. | George W. Bush read it.")]
    [InlineData("en", "J.K. Rowling wrote it. | It sold well.")]
    [InlineData("en", "The rate is 3.5 percent. | Last year it was 2.9.")]
    [InlineData("en", "It cost $3.5 million. | That was in 2020. | Nobody paid.")]
    [InlineData("en", "\"We are ready.\" | He left.")]
    [InlineData("en", "“We are ready.” | He left.")]
    [InlineData("en", "“We are ready,” he said. | “Are you?” | She nodded.")]
    [InlineData("en", "“Are you ready?” he asked. | She was.")]
    [InlineData("en", "He said: “It is over.” | Then he left.")]
    [InlineData("en", "Wait... | What was that?")]
    [InlineData("en", "It was ... strange. | Very strange.")]
    [InlineData("en", "Yahoo! said it would sell. | It did.")]
    [InlineData("en", "The meeting is at 5 p.m. on Monday. | Come early.")]
    [InlineData("en", "It starts at 5 p.m. | The doors open at four.")]
    [InlineData("en", "He won (again). | She lost (again.) | They drew.")]
    [InlineData("en", "Lawyers for Smith vs. Jones met. | Nothing happened.")]
    [InlineData("en", "Martin Luther King Jr. spoke there. | It was 1963.")]
    [InlineData("en", "See Fig. 3 and p. 12. | It is clear.")]
    [InlineData("en", "The firms, e.g. Apple, i.e. the rich ones, pay. | Others do not.")]
    [InlineData("en", "She is taller than I. | He is not.")]
    [InlineData("en", "Turnout was 30. | Members left.")]
    [InlineData("en", "St. Louis and Mt. Everest are far apart. | Very far.")]
    [InlineData("en", "Sen. Bernie Sanders (I-Vt.) objected. | Others agreed.")]
    [InlineData("en", "Visit example.com for more. | It is free.")]
    [InlineData("en", "First line\nsecond line of the sentence. | Next one.")]
    [InlineData("en", "Headline without stop\n\nText begins. | It goes on.")]
    [InlineData("und", "これは文です。 | 次の文です。")]
    [InlineData("und", "C'est la vie. | Il part à 8 h.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string marked)
    {
        var expected = marked.Split([" | ", "\n\n"], StringSplitOptions.None);
        var text = marked.Replace("。 | ", "。", StringComparison.Ordinal).Replace(" | ", " ", StringComparison.Ordinal);
        SentenceSplitter.Split(text, language).Select(sentence => sentence.In(text)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n \t ")]
    public void A_blank_text_has_no_sentences(string text) => SentenceSplitter.Split(text, "de").ShouldBeEmpty();

    [Fact]
    public void A_sentence_without_end_is_cut_after_a_clause()
    {
        var text = string.Concat(Enumerable.Repeat("und noch ein Teil davon, ", 200));
        var sentences = SentenceSplitter.Split(text, "de");
        sentences.ShouldAllBe(sentence => sentence.Length <= SentenceSplitter.LongestSentence);
        sentences.ShouldAllBe(sentence => sentence.In(text).EndsWith(','));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a. ")]
    [InlineData(".")]
    [InlineData(". \n")]
    [InlineData("3. ")]
    [InlineData("(. ")]
    [InlineData("\n ")]
    [InlineData("😀")]
    public void A_hostile_text_takes_time_in_proportion_to_its_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length)) + "x";
        var sentences = SentenceSplitter.Split(text, "de");
        sentences.ShouldAllBe(sentence => sentence.Length <= SentenceSplitter.LongestSentence);
        sentences[^1].End.ShouldBe(text.Length);
    }

    [Fact]
    public void Sentences_cover_all_that_is_not_white_space_in_order() =>
        Prop.ForAll(Texts, text => IsCover(SentenceSplitter.Split(text, "de"), text)).QuickCheckThrowOnFailure();

    internal static Arbitrary<string> Texts { get; } = Gen.ArrayOf(Gen.OneOf(
            Gen.Elements("Dr.", "am 30. Juli", "U.S.", "\n\n", "\n", " ", ". ", "? ", "“ ", "„", ")", "...", "x", "😀", "Der Rat"),
            Gen.Elements(new string('w', 700), "Ein Satz mit vielen Worten, die nichts sagen. ", "1.", "\u2029", "\t", "A.")))
        .Select(string.Concat).ToArbitrary();

    internal static bool IsCover(IReadOnlyList<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            var isTrimmed = span.Length > 0 && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]);
            if (span.Start < end || !isTrimmed || !string.IsNullOrWhiteSpace(text[end..span.Start]))
            {
                return false;
            }

            end = span.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
