namespace NewsBot.Search;

/// <summary>The index as those see it who change the store.</summary>
public interface IIndexNotifier
{
    /// <summary>
    /// Returns once searches in this process see every change up to a sequence number; for changes whose
    /// acknowledgement promises that, such as a removal.
    /// </summary>
    Task CatchUpAsync(long sequence, CancellationToken cancellation);

    /// <summary>Returns once searches in this process see every change that the store has now.</summary>
    Task CatchUpAsync(CancellationToken cancellation);
}
