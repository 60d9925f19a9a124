using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Support;

/// <summary>A log in which nothing unexpected may be written: an exception in it ends the test.</summary>
internal sealed class FaultsFail<T> : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null)
        {
            throw new InvalidOperationException(formatter(state, exception), exception);
        }
    }
}
