using System.Diagnostics;
using NewsBot.Core.Texts;
using NewsBot.Search.Index;

namespace NewsBot.Core.Health;

/// <summary>Whether the files of the search index are sound.</summary>
public sealed class IndexCheck(IndexChecker checker) : IDoctorCheck
{
    private static readonly Phrase Remedy = new("Search.IndexRemedy");

    public string Name => "index";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) =>
        await checker.CheckAsync(cancellation) switch
        {
            IndexReport.InMemory => [new Finding(FindingLevel.Ok, new Phrase("Search.IndexInMemory"))],
            IndexReport.Absent => [new Finding(FindingLevel.Ok, new Phrase("Search.IndexAbsent"))],
            IndexReport.ManifestDamaged =>
                [new Finding(FindingLevel.Fail, new Phrase("Search.IndexManifestDamaged"), Remedy)],
            IndexReport.Foreign => [new Finding(FindingLevel.Warn, new Phrase("Search.IndexOther"), Remedy)],
            IndexReport.Damaged damaged => [.. damaged.Faults.Select(fault => new Finding(
                FindingLevel.Fail, new Phrase($"Search.{fault.Fault}", fault.File), Remedy))],
            IndexReport.Sound sound =>
            [
                new Finding(
                    FindingLevel.Ok,
                    new Phrase("Search.IndexSound", sound.Files, sound.Bytes / 1e6, sound.Sequence, sound.LastSequence)),
            ],
            _ => throw new UnreachableException(),
        };
}
