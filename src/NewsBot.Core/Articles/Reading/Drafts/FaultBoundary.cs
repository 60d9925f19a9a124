using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>
/// Keeps the faults of one file from the files after it. Readers and the libraries under them meet hostile input, so
/// whatever they throw is taken here to be the file's fault; what nobody expected is logged with its stack.
/// </summary>
internal sealed partial class FaultBoundary(ILogger log)
{
    /// <summary>The items up to the first fault, and the fault as the last item.</summary>
    /// <param name="name">Name of the file, for the fault.</param>
    public async IAsyncEnumerable<ReadItem> GuardAsync(
        string name, IAsyncEnumerable<ReadItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var item = items.GetAsyncEnumerator(cancellation);
        while (true)
        {
            ReadItem? fault = null;
            try
            {
                if (!await item.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                fault = Explain(name, exception);
            }

            yield return fault ?? item.Current;
            if (fault is not null)
            {
                yield break;
            }
        }
    }

    private ReadItem Explain(string name, Exception exception)
    {
        switch (exception)
        {
            case RefusedException refused:
                return new ReadItem.Refused(name, refused.Reason);
            case InvalidDataException:
                return new ReadItem.Refused(name, new Phrase("Articles.Damaged"));
            case FileNotFoundException or DirectoryNotFoundException:
                return new ReadItem.Refused(name, new Phrase("Articles.NotThere"));
            case IOException or UnauthorizedAccessException:
                return new ReadItem.Unreachable(name, new Phrase("Articles.CannotOpen"));
            default:
                LogUnexpected(name, exception);
                return new ReadItem.Refused(name, new Phrase("Articles.Unreadable"));
        }
    }

    [LoggerMessage(2000, LogLevel.Warning, "Reading '{Source}' failed in an unexpected way")]
    private partial void LogUnexpected(string source, Exception exception);
}
