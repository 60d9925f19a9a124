using NewsBot.Core.LanguageModels;
using Polly;
using Polly.Retry;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Holds the calls to one server within bounds: so many at once, each within its time, none to a server that has failed
/// repeatedly.
/// </summary>
internal sealed class CallGuard(EndpointOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(options.Concurrency);
    private readonly ResiliencePipeline _attempts = Attempts(options, time);
    private readonly CircuitBreaker _breaker = new(time);

    public ModelState State => new(_breaker.IsOpen);

    public void Dispose() => _slots.Dispose();

    /// <summary>Waits for a free place. The call has its own token, which also ends it when its time is over.</summary>
    public async Task<Call> EnterAsync(CancellationToken cancellation)
    {
        _breaker.Enter();
#pragma warning disable CA2000 // The call that is returned disposes of both.
        var patience = new CancellationTokenSource(options.Timeout, time);
        var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
#pragma warning restore CA2000
        try
        {
            await _slots.WaitAsync(both.Token);
            return new Call(this, both, patience, cancellation);
        }
        catch (Exception failure)
        {
            both.Dispose();
            patience.Dispose();
            throw Faults.Read(failure, begun: false, cancellation);
        }
    }

    /// <summary>One call to the server, with all its attempts.</summary>
    internal sealed class Call(
        CallGuard guard, CancellationTokenSource both, CancellationTokenSource patience, CancellationToken asker)
        : IDisposable
    {
        public CancellationToken Token => both.Token;

        /// <summary>Attempts until one succeeds, or another is pointless or too late.</summary>
        public async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> attempt)
        {
            ModelException? last = null;
            try
            {
                return await guard._attempts.ExecuteAsync(
                    async cancellation =>
                    {
                        try
                        {
                            return await attempt(cancellation);
                        }
                        catch (Exception failure) when (Fault(failure, begun: false) is ModelException fault)
                        {
                            throw last = fault;
                        }
                    },
                    Token);
            }
            catch (ModelException fault)
            {
                throw guard.Note(fault);
            }
            catch (OperationCanceledException late) when (!asker.IsCancellationRequested)
            {
                // The call's time ended while it paused.
                throw last is null ? Fail(late, begun: false) : guard.Note(last);
            }
        }

        public void Succeeded() => guard._breaker.Succeeded();

        /// <summary>A failure as what is to be thrown: noted, and told apart from an asker who went away.</summary>
        /// <param name="begun">Whether some of the reply has come.</param>
        public Exception Fail(Exception failure, bool begun) =>
            Fault(failure, begun) is ModelException fault ? guard.Note(fault) : failure;

        public void Dispose()
        {
            guard._slots.Release();
            both.Dispose();
            patience.Dispose();
        }

        private Exception Fault(Exception failure, bool begun) => Faults.Read(failure, begun, asker);
    }

    // The SDK's own retries are off, since they obey any Retry-After. A pause that a server asks for is not waited out
    // where it is longer than any silence may be.
    private static ResiliencePipeline Attempts(EndpointOptions options, TimeProvider time) => options.Retries == 0
        ? ResiliencePipeline.Empty
        : new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = attempt => new(attempt.Outcome.Exception is ModelException fault
                    && Faults.IsPassing(fault) && !(fault.RetryAfter > options.Silence)),
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(300),
                MaxDelay = options.Silence,
                UseJitter = true,
                DelayGenerator = attempt => new((attempt.Outcome.Exception as ModelException)?.RetryAfter),
            })
            .Build();

    private ModelException Note(ModelException failure)
    {
        _breaker.Failed(failure);
        return failure;
    }
}
