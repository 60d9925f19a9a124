using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsBot.Core.Articles.Loading;

/// <summary>Groups items for one transaction each: large where they come fast, soon where they come slowly.</summary>
internal static class ItemBatches
{
    public static async IAsyncEnumerable<IReadOnlyList<LoadingItem>> ReadAsync(
        ChannelReader<LoadingItem> items,
        BatchLimits limits,
        TimeProvider time,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await items.WaitToReadAsync(cancellation))
        {
            var batch = new List<LoadingItem>(limits.Items);
            using var delay = new CancellationTokenSource(limits.Delay, time);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(delay.Token, cancellation);
            var characters = 0;
            do
            {
                while (batch.Count < limits.Items && characters < limits.Characters && items.TryRead(out var item))
                {
                    batch.Add(item);
                    characters += item.Characters;
                }
            }
            while (batch.Count < limits.Items && characters < limits.Characters && await MoreAsync(items, stop.Token));

            cancellation.ThrowIfCancellationRequested();
            yield return batch;
        }

        await items.Completion;
    }

    /// <summary>False at the end, at a fault (which rises once the batch is dealt with), and when time is up.</summary>
    private static async Task<bool> MoreAsync(ChannelReader<LoadingItem> items, CancellationToken stop)
    {
        var more = items.WaitToReadAsync(stop).AsTask();
        await ((Task)more).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return more.IsCompletedSuccessfully && await more;
    }
}

/// <summary>When a batch is full.</summary>
/// <param name="Items">Most items.</param>
/// <param name="Characters">Most characters of text, exceeded by at most one article.</param>
/// <param name="Delay">Longest time that its first item waits.</param>
internal sealed record BatchLimits(int Items, int Characters, TimeSpan Delay);
