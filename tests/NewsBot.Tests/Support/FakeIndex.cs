using NewsBot.Search;

namespace NewsBot.Tests.Support;

/// <summary>An index that notes what it was asked to catch up with, and waits or fails as told.</summary>
internal sealed class FakeIndex : IIndexNotifier
{
    /// <summary>The sequence numbers waited for.</summary>
    public List<long> Sequences { get; } = [];

    /// <summary>What catching up with everything takes.</summary>
    public Task All { get; init; } = Task.CompletedTask;

    public Task CatchUpAsync(long sequence, CancellationToken cancellation)
    {
        Sequences.Add(sequence);
        return Task.CompletedTask;
    }

    public Task CatchUpAsync(CancellationToken cancellation) => All.WaitAsync(cancellation);
}
