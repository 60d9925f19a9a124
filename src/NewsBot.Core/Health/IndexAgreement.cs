using NewsBot.Core.Texts;
using NewsBot.Search;
using NewsBot.Search.Index;

namespace NewsBot.Core.Health;

/// <summary>Whether the index holds exactly the passages that the store holds.</summary>
public sealed class IndexAgreement(SearchIndex index, IChangeFeed store) : IDoctorCheck
{
    private const int ArticlesAtOnce = 500;

    public string Name => "passages";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        // Where somebody goes on loading, the two are counted at different moments; then a second look agrees.
        for (var look = 1; ; look++)
        {
            var (passages, sequence) = await CountAsync(cancellation);
            await index.CatchUpAsync(sequence, cancellation);
            var state = index.State;
            if (state.Passages == passages)
            {
                return [new(FindingLevel.Ok, new Phrase("Cli.IndexFine", passages))];
            }

            if (state.Sequence == sequence || look == 3)
            {
                return [new(
                    FindingLevel.Fail,
                    new Phrase("Cli.IndexOff", state.Passages, passages),
                    new Phrase("Cli.IndexOffRemedy"))];
            }
        }
    }

    private async Task<(int Passages, long Sequence)> CountAsync(CancellationToken cancellation)
    {
        var passages = 0;
        var sequence = 0L;
        while (await store.ChangesAsync(sequence, ArticlesAtOnce, cancellation) is { Count: > 0 } changes)
        {
            passages += changes.Sum(change => change.Current?.Passages.Count ?? 0);
            sequence = changes[^1].Sequence;
        }

        return (passages, sequence);
    }
}
