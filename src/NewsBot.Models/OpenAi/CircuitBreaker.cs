using NewsBot.Core.LanguageModels;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Leaves a server alone that has failed several times running, so that askers do not wait for what will not come.
/// After the rest one call tries; its end decides.
/// </summary>
/// <remarks>
/// Polly's breaker cannot do this: it goes by the share of failures in a span of time, never by a single failure that
/// tells how long to stay away; it takes every outcome that is no failure for a success, even an asker who went away;
/// and it wraps a call, where here the end of a stream decides.
/// </remarks>
internal sealed class CircuitBreaker(TimeProvider time)
{
    private const int Patience = 3;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private int _failures;
    private DateTimeOffset _closedUntil;
    private ModelException? _cause;

    /// <summary>Whether calls are turned away at the moment.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_gate)
            {
                return _cause is not null && time.GetUtcNow() < _closedUntil;
            }
        }
    }

    /// <exception cref="ModelException">The server is being left alone; with the kind of the last trouble.</exception>
    public void Enter()
    {
        lock (_gate)
        {
            if (_cause is not null && time.GetUtcNow() < _closedUntil)
            {
                throw new ModelException(_cause.Fault, "The model is left alone after repeated trouble.", _cause);
            }

            if (_cause is not null)
            {
                // This call tries; others are turned away until it has ended or the next rest is over.
                _closedUntil = time.GetUtcNow() + Rest;
            }
        }
    }

    public void Succeeded()
    {
        lock (_gate)
        {
            _failures = 0;
            _cause = null;
        }
    }

    public void Failed(ModelException failure)
    {
        // A reply that was cut off or unreadable says little about the next one; a server that is away says much.
        if (failure.Fault is ModelFault.CutOff or ModelFault.Unreadable or ModelFault.Endless)
        {
            return;
        }

        lock (_gate)
        {
            if (++_failures >= Patience || failure.RetryAfter > Rest)
            {
                _cause = failure;
                var rest = failure.RetryAfter is { } asked && asked > Rest ? asked : Rest;
                _closedUntil = time.GetUtcNow() + (rest < LongestRest ? rest : LongestRest);
            }
        }
    }
}
