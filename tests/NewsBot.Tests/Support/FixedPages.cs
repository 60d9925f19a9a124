using System.Text;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Support;

/// <summary>Pages that exist in a test only, by path. A fetch may be held back.</summary>
internal sealed class FixedPages : IPageFetcher
{
    private readonly Dictionary<string, string> _pages = [];
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waited for before a page is given.</summary>
    public Task Gate { get; init; } = Task.CompletedTask;

    /// <summary>Completes when somebody asks for a page for the first time.</summary>
    public Task Asked => _asked.Task;

    /// <param name="text">What the page says, as plain text.</param>
    public FixedPages Add(string path, string text)
    {
        _pages[path] = text;
        return this;
    }

    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _asked.TrySetResult();
        await Gate.WaitAsync(cancellation);
        return _pages.TryGetValue(request.Address.AbsolutePath, out var text)
            ? new FetchResult.Fetched(request.Address, "text/plain", "utf-8", Encoding.UTF8.GetBytes(text))
            : new FetchResult.Refused(new Phrase("Fetching.NotFound", request.Address));
    }
}
