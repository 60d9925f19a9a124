using NewsBot.Core.Questions.Answering.Llm;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Holds the calls to one server within bounds: so many at once, each within its time, none to a server that has failed
/// repeatedly.
/// </summary>
internal sealed class CallGuard(EndpointOptions options, TimeProvider time) : IDisposable
{
    // Between attempts: a little longer each time. The SDK's own retries are off, since they obey any Retry-After.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim _slots = new(options.Concurrency);
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
            for (var tried = 0; ; tried++)
            {
                try
                {
                    return await attempt(Token);
                }
                catch (Exception failure)
                {
                    if (Fault(failure, begun: false) is not ModelException fault)
                    {
                        throw;
                    }

                    var pause = fault.RetryAfter ?? FirstPause * Math.Pow(3, tried);
                    if (tried >= guard.Options.Retries || !Faults.IsPassing(fault) || pause > guard.Options.Silence)
                    {
                        throw guard.Note(fault);
                    }

                    await PauseAsync(pause, fault);
                }
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

        private async Task PauseAsync(TimeSpan pause, ModelException because)
        {
            try
            {
                await Task.Delay(pause, guard.Time, Token);
            }
            catch (OperationCanceledException) when (!asker.IsCancellationRequested)
            {
                throw guard.Note(because);
            }
        }
    }

    private EndpointOptions Options => options;

    private TimeProvider Time => time;

    private ModelException Note(ModelException failure)
    {
        _breaker.Failed(failure);
        return failure;
    }
}
