using System.Reflection;
using NewsBot.Core.Articles;

namespace NewsBot.Tests.Support;

/// <summary>A store that saves one batch and keeps the next one waiting until it is cancelled.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it at run time.")]
internal class HaltingStore : DispatchProxy
{
    private IArticleStore _inner = null!;
    private int _saves;

    public static IArticleStore Before(IArticleStore inner)
    {
        var store = Create<IArticleStore, HaltingStore>();
        ((HaltingStore)(object)store)._inner = inner;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IArticleStore.SaveAsync) && Interlocked.Increment(ref _saves) > 1
            ? HaltAsync((CancellationToken)args![1]!)
            : targetMethod.Invoke(_inner, args);

    private static async Task<IReadOnlyList<SaveOutcome>> HaltAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return [];
    }
}
