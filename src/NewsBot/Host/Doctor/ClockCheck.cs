using System.Globalization;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Host.Doctor;

/// <summary>Whether the clock can be right: freshness and "last week" are reckoned from it.</summary>
internal sealed class ClockCheck(TimeProvider time) : IDoctorCheck
{
    public string Name => "time";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var now = time.GetLocalNow();
        var said = now.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

        // A program cannot be older than its own files; a day is left for time zones of copied ones.
        var built = new DateTimeOffset(File.GetLastWriteTimeUtc(typeof(ClockCheck).Assembly.Location), TimeSpan.Zero);
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            now > built.AddDays(-1)
                ? new(FindingLevel.Ok, new Phrase("Cli.ClockFine", said, time.LocalTimeZone.Id))
                : new(FindingLevel.Warn, new Phrase("Cli.ClockBehind", said), new Phrase("Cli.ClockBehindRemedy")),
        ]);
    }
}
