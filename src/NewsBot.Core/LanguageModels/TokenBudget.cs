using System.Globalization;
using NewsBot.Core.Settings;

namespace NewsBot.Core.LanguageModels;

/// <summary>
/// What the answers of one collection may cost a day (UTC), kept in the store so that a restart does not refill it. The
/// answer that crosses the limit is still given; several processes on one store may each cross it once.
/// </summary>
public sealed class TokenBudget(ISettingsStore settings, long perDay, TimeProvider time) : IDisposable
{
    private const string Setting = "tokens";

    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    /// <summary>Whether today's tokens of a collection are used up.</summary>
    public async Task<bool> IsSpentAsync(string collection, CancellationToken cancellation) =>
        perDay > 0 && await UsedAsync(collection, cancellation) >= perDay;

    /// <summary>Counts tokens that were used for a collection.</summary>
    public async Task CountAsync(string collection, long tokens, CancellationToken cancellation)
    {
        if (perDay <= 0)
        {
            return;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            var used = await UsedAsync(collection, cancellation) + tokens;
            await settings.SetAsync(
                Scope(collection), Setting, string.Create(CultureInfo.InvariantCulture, $"{Today()} {used}"), cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<long> UsedAsync(string collection, CancellationToken cancellation) =>
        await settings.FindAsync(Scope(collection), Setting, cancellation) is { } kept
        && kept.Split(' ') is [var day, var used] && day == Today()
        && long.TryParse(used, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens)
            ? tokens
            : 0;

    private string Today() => time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Scope(string collection) => $"model:collection:{collection}";
}
