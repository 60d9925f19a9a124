using System.IO.Compression;
using System.Text;
using NewsBot.Core.Health;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Lexicon.Importing;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Lexicon.Importing;

public sealed class LexiconImportTests : IDisposable
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly string _folder = Directory.CreateTempSubdirectory("lexicon-").FullName;

    private string Target => Path.Combine(_folder, "lexicon");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_dictionary_of_dictd_leads_from_words_that_the_program_does_not_know(bool packed)
    {
        var path = Dictd(
            "freedict-eng-deu",
            packed,
            "00-database-info\nA dictionary.",
            "quillwort /kwˈɪlwɔːt/ <n>\nBrachsenkraut <neut> [bot.], Brachsenkräuter <pl>\n   Synonym: {isoetes}\n      \"quillworts\" - Kräuter\n see: {fern}",
            "to unbung sth. /ʌnbˈʌŋ/ <v>\n1. aufspunden; (ein Fass) anstechen\n         Note: Bier");
        var done = LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon);
        done.Concepts.ShouldBe(2);
        done.Bad.ShouldBeEmpty();
        German(Loaded(), "quillwort").ShouldBe(["brachsenkraut"]);
        German(Loaded(), "unbung").ShouldContain("aufspund");
    }

    [Fact]
    public void A_dictionary_may_be_given_by_any_of_its_files_and_from_german()
    {
        Dictd("deu-eng", true, "Brachsenkraut\nquillwort");
        LexiconImport.LanguagesOf("deu-eng.dict.dz", ShippedLanguages.All).ShouldBe(("de", "en"));
        LexiconImport.Run(Path.Combine(_folder, "deu-eng.dict.dz"), "de", "en", Target, ShippedLanguages.Lexicon).Concepts.ShouldBe(1);
        German(Loaded(), "quillwort").ShouldBe(["brachsenkraut"]);
    }

    [Fact]
    public void Entries_that_the_program_knows_are_left_out_and_its_own_words_keep_their_meaning()
    {
        var path = Dictd("eng-deu", false, "house\nHaus", "bank\nBrachsenkraut");
        var done = LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon);
        (done.Concepts, done.Known).ShouldBe((1, 1));
        German(Loaded(), "bank").ShouldNotContain("brachsenkraut");
    }

    [Fact]
    public void A_table_counts_as_the_programs_own_words_do_and_each_bad_line_is_told()
    {
        var path = Path.Combine(_folder, "ours.tsv");
        File.WriteAllText(path, "# our words\nwidgetry, bank\tBrachsenkraut; Wasserkraut\nno tab here\n???\tWort\n");
        var done = LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon);
        done.Bad.Select(line => line.Number).ShouldBe([3, 4]);
        done.Bad.Select(line => line.Reason).ShouldBe([BadLineReason.NoTab, BadLineReason.NoWord]);
        German(Loaded(), "widgetry").ShouldBe(["brachsenkraut", "wasserkraut"]);
        German(Loaded(), "bank").ShouldContain("brachsenkraut");
    }

    [Fact]
    public void An_index_line_out_of_form_or_beyond_the_texts_is_told_and_the_others_are_read()
    {
        var path = Dictd("eng-deu", false, "quillwort\nBrachsenkraut");
        File.AppendAllText(path, "broken\nfar\tzzzz\tzz\nodd\t*\tB\n");
        var done = LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon);
        done.Bad.Select(line => line.Number).ShouldBe([2, 3, 4]);
        done.Concepts.ShouldBe(1);
    }

    [Fact]
    public void A_dictionary_without_its_texts_or_with_damaged_ones_is_refused_and_nothing_is_left()
    {
        var path = Dictd("eng-deu", true, "quillwort\nBrachsenkraut");
        File.WriteAllText(Path.ChangeExtension(path, ".dict.dz"), "no gzip");
        Should.Throw<InvalidDataException>(() => LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon));
        File.Delete(Path.ChangeExtension(path, ".dict.dz"));
        Should.Throw<FileNotFoundException>(() => LexiconImport.Run(path, "en", "de", Target, ShippedLanguages.Lexicon));
        new LexiconFolder(Target, ShippedLanguages.Analyzers).Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_passed_over_and_the_doctor_says_so()
    {
        Directory.CreateDirectory(Target);
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(Target, "a.txt"), "only English\n", cancellation);
        await File.WriteAllTextAsync(Path.Combine(Target, "b.txt"), "quillwort = Brachsenkraut\n", cancellation);
        var findings = await new LexiconCheck(new LexiconFolder(Target, ShippedLanguages.Analyzers)).RunAsync(cancellation);
        findings.Count.ShouldBe(3);
        findings[2].Observation.In("en").ShouldContain("a.txt, line 1");
        German(Loaded(), "quillwort").ShouldBe(["brachsenkraut"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ConceptLexicon Loaded() => new LexiconFolder(Target, ShippedLanguages.Analyzers).Lexicon;

    private static IEnumerable<string> German(ConceptLexicon lexicon, string word) =>
        lexicon.Match(ShippedLanguages.Analyzers.For("en").TermsInOrder(word), 0, "en")
            .SelectMany(match => match.Words).Where(found => found.Language == "de").Select(found => found.Terms[0]);

    private string Dictd(string name, bool packed, params string[] entries)
    {
        var index = new StringBuilder();
        var texts = new MemoryStream();
        foreach (var entry in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(entry + "\n");
            index.Append(entry.Split('\n')[0].Split(" /")[0]).Append('\t').Append(Base64(texts.Length)).Append('\t').Append(Base64(bytes.Length)).Append('\n');
            texts.Write(bytes);
        }

        var path = Path.Combine(_folder, name + ".index");
        File.WriteAllText(path, index.ToString());
        using var file = File.Create(Path.ChangeExtension(path, packed ? ".dict.dz" : ".dict"));
        using Stream target = packed ? new GZipStream(file, CompressionLevel.Fastest) : file;
        target.Write(texts.ToArray());
        return path;
    }

    private static string Base64(long number) =>
        (number >= 64 ? Base64(number / 64) : "") + Digits[(int)(number % 64)];
}
