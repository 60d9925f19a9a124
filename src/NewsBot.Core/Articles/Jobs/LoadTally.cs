using System.Diagnostics;
using NewsBot.Core.Articles.Loading;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>Counts the results of a job; safe for one thread that adds and one that reports.</summary>
internal sealed class LoadTally(LoadJob job)
{
    private readonly Lock _lock = new();
    private readonly Queue<LoadResult> _recent = [];
    private readonly List<LoadResult> _problems = [];
    private JobProgress _progress = job.Progress;

    public JobProgress Progress
    {
        get
        {
            lock (_lock)
            {
                return _progress;
            }
        }
    }

    public void Add(LoadResult result)
    {
        lock (_lock)
        {
            _progress = result switch
            {
                LoadResult.Added => _progress with { Added = _progress.Added + 1 },
                LoadResult.Updated => _progress with { Updated = _progress.Updated + 1 },
                LoadResult.Duplicate => _progress with { Duplicates = _progress.Duplicates + 1 },
                LoadResult.Rejected => _progress with { Rejected = _progress.Rejected + 1 },
                LoadResult.Failed => _progress with { Failed = _progress.Failed + 1 },
                _ => throw new UnreachableException(),
            };
            if (result is LoadResult.Rejected or LoadResult.Failed && _problems.Count < LoadReport.MaxItems)
            {
                _problems.Add(result);
            }

            _recent.Enqueue(result);
            if (_recent.Count > LoadReport.MaxItems)
            {
                _recent.Dequeue();
            }
        }
    }

    public LoadReport Report(JobState state, string? error = null)
    {
        lock (_lock)
        {
            return new LoadReport(
                job.Id, job.Collection, job.Source, state, _progress, [.. _recent], [.. _problems], error);
        }
    }
}
