using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;

namespace NewsBot.Host.Doctor;

/// <summary>Whether the data folder can be written, and by nobody else read.</summary>
internal sealed class DataFolderCheck(IOptions<StorageOptions> options) : IDoctorCheck
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public string Name => "folder";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.Value.Path);
        try
        {
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            await File.WriteAllTextAsync(probe, "", cancellation);
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new(
                FindingLevel.Fail,
                new Phrase("Cli.FolderUnwritable", folder, fault.Message),
                new Phrase("Cli.FolderUnwritableRemedy"))];
        }

        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & Others) == 0
            ? [new(FindingLevel.Ok, new Phrase("Cli.FolderFine", folder))]
            : [new(
                FindingLevel.Warn,
                new Phrase("Cli.FolderOpen", folder),
                new Phrase("Cli.FolderOpenRemedy", folder))];
    }
}
