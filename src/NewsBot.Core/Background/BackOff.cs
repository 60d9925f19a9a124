namespace NewsBot.Core.Background;

/// <summary>How long a loop pauses after a failure: about twice as long each time, at random, up to a limit.</summary>
/// <param name="First">About how long after the first failure.</param>
/// <param name="Longest">Limit of every pause, at most a day.</param>
public sealed record BackOff(TimeSpan First, TimeSpan Longest)
{
    /// <summary>
    /// How long a failure itself asks to wait, such as a server's Retry-After; null where it does not. It is taken
    /// instead, within <see cref="First"/> and <see cref="Longest"/>.
    /// </summary>
    public Func<Exception, TimeSpan?>? Asked { get; init; }

    /// <returns>Null where the failure asks for nothing.</returns>
    internal TimeSpan? AskedBy(Exception failure) =>
        Asked?.Invoke(failure) is not { } asked ? null
        : asked < First ? First
        : asked > Longest ? Longest
        : asked;
}
