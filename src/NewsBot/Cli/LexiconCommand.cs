using System.CommandLine;
using Microsoft.Extensions.Options;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Host;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Lexicon.Importing;
using NewsBot.Language.Shipped;
using NewsBot.Sqlite;

namespace NewsBot.Cli;

/// <summary><c>newsbot lexicon import FILE</c>: adds a dictionary to the words that the program knows.</summary>
internal static class LexiconCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = new Phrase("Lexicon.FileHelp").Here() };
        var from = new Option<string?>("--from") { Description = new Phrase("Lexicon.FromHelp").Here() };
        from.AcceptOnlyFromAmong([.. ShippedLanguages.All.All.Select(language => language.Code)]);
        var import = new Command("import", new Phrase("Lexicon.ImportHelp").Here()) { file, from };
        import.SetVerb((invocation, _) => Task.FromResult(Import(invocation, invocation.Get(file), invocation.Get(from))));
        return new Command("lexicon", new Phrase("Lexicon.Help").Here()) { import };
    }

    private static int Import(Invocation invocation, FileInfo file, string? from)
    {
        if (!file.Exists)
        {
            return invocation.Terminal.Fail(new Phrase("Cli.NoFile", file.FullName));
        }

        var languages = invocation.Service<Languages>();
        if (LanguagesOf(file.FullName, from, languages) is not { } pair)
        {
            return invocation.Terminal.Fail(new Phrase("Lexicon.WhichLanguage", file.Name));
        }

        try
        {
            var folder = NewsBotServices.LexiconPath(invocation.Service<IOptions<StorageOptions>>().Value);
            var done = LexiconImport.Run(
                file.FullName, pair.From, pair.To, folder, ConceptLexicon.Shipped(invocation.Service<Analyzers>()));
            foreach (var line in done.Bad)
            {
                invocation.Terminal.Note(new Phrase("Lexicon.BadLine", file.Name, line.Number, new Phrase($"Lexicon.{line.Reason}")));
            }

            if (done.Concepts == 0)
            {
                return invocation.Terminal.Fail(new Phrase("Lexicon.Nothing", file.Name));
            }

            invocation.Terminal.Say(new Phrase("Lexicon.Imported", done.Concepts, done.Known, Path.GetFileName(done.File)));
            return ExitCode.Done;
        }
        catch (FileNotFoundException missing)
        {
            return invocation.Terminal.Fail(new Phrase("Lexicon.NoTexts", missing.FileName ?? file.Name));
        }
        catch (InvalidDataException)
        {
            return invocation.Terminal.Fail(new Phrase("Lexicon.Damaged", file.Name));
        }
    }

    /// <summary>As the file's name says; a table is taken to begin with the first language.</summary>
    private static (string From, string To)? LanguagesOf(string file, string? from, Languages languages)
    {
        var named = LexiconImport.LanguagesOf(file, languages);
        if (named is { } pair && (from is null || from == pair.From))
        {
            return pair;
        }

        from ??= LexiconImport.IsDictd(file) ? null : languages.All[0].Code;
        return from is null ? null : (from, languages.All.First(language => language.Code != from).Code);
    }
}
