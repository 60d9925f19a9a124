using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;

namespace NewsBot.Host.Doctor;

/// <summary>Whether the disk has room for what is still to come.</summary>
internal sealed class DiskSpaceCheck(IOptions<StorageOptions> options) : IDoctorCheck
{
    // 10,000 articles of 4,000 characters need about 150 MB with their index, and merging needs that of the index
    // twice.
    private const long Comfortable = 1_000_000_000;
    private const long Least = 100_000_000;

    public string Name => "disk";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var free = new DriveInfo(Path.GetFullPath(options.Value.Path)).AvailableFreeSpace;
        var level = free < Least ? FindingLevel.Fail : free < Comfortable ? FindingLevel.Warn : FindingLevel.Ok;
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            new(
                level,
                new Phrase("Cli.DiskFree", FileSize.Of(free)),
                level == FindingLevel.Ok ? null : new Phrase("Cli.DiskFreeRemedy")),
        ]);
    }
}
