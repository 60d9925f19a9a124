using NewsBot.Core.Texts;
using NewsBot.Language.Lexicon;

namespace NewsBot.Core.Health;

/// <summary>Which words of other languages and synonyms the program knows.</summary>
public sealed class LexiconCheck(LexiconFolder folder) : IDoctorCheck
{
    public string Name => "lexicon";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Finding>>(
    [
        new(FindingLevel.Ok, new Phrase("Lexicon.Concepts", folder.Lexicon.Concepts)),
        .. folder.Files.Select(file => new Finding(FindingLevel.Ok, new Phrase("Lexicon.FileRead", file.File, file.Concepts))),
        .. folder.Faults.Select(fault => new Finding(
            FindingLevel.Fail, new Phrase("Lexicon.FileUnread", fault.File, fault.Reason), new Phrase("Lexicon.FileUnreadRemedy"))),
    ]);
}
