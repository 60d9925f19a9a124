using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Settings;

namespace NewsBot.Core.Chat.Loads;

/// <summary>
/// Where the progress of loads is shown, kept durably until they end: a load goes on after a restart, and so does the
/// message that tells of it.
/// </summary>
public sealed class WatchedLoads(ISettingsStore settings, IJobQueue jobs, IEnumerable<IReplyPlaces> platforms)
{
    private const string Scope = "chat:load:";
    private const string Key = "place";

    /// <summary>Keeps where a load's progress is shown; nothing where the reply cannot be found again.</summary>
    public Task RememberAsync(LoadJob job, Turn turn, CancellationToken cancellation) =>
        turn.Channel.Place is { } place
            ? settings.SetAsync(
                $"{Scope}{job.Id}", Key, $"{turn.Message.Platform}\n{job.Collection}\n{place}", cancellation)
            : Task.CompletedTask;

    public Task ForgetAsync(long job, CancellationToken cancellation) =>
        settings.SetAsync($"{Scope}{job}", Key, null, cancellation);

    /// <summary>
    /// The loads that were being shown when the bot ended, and where; those that cannot be shown any more are
    /// forgotten.
    /// </summary>
    public async Task<IReadOnlyList<(LoadJob Job, string Platform, IReplyChannel Channel)>> ResumeAsync(CancellationToken cancellation)
    {
        var found = new List<(LoadJob Job, string Platform, IReplyChannel Channel)>();
        foreach (var (scope, value) in await settings.ListAsync(Scope, Key, cancellation))
        {
            if (value.Split('\n', 3) is [var platform, var collection, var place]
                && platforms.FirstOrDefault(p => p.Platform == platform) is { } places
                && long.TryParse(scope.AsSpan(Scope.Length), out var id)
                && await jobs.FindAsync(collection, id, cancellation) is { } job
                && await places.FindAsync(place, cancellation) is { } channel)
            {
                found.Add((job, platform, channel));
            }
            else
            {
                await settings.SetAsync(scope, Key, null, cancellation);
            }
        }

        return found;
    }
}
