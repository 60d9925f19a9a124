namespace NewsBot.Core.Articles.Reading;

/// <summary>Finds the files of a folder and of the folders below it.</summary>
internal static class FolderReader
{
    /// <summary>
    /// Paths of files, folder by folder, each sorted by name. Hidden ones are passed over, and no folder is entered
    /// twice, so that links in a circle end.
    /// </summary>
    public static IEnumerable<string> Files(string folder) => Files(new DirectoryInfo(folder), folder, []);

    private static IEnumerable<string> Files(DirectoryInfo folder, string shown, HashSet<string> entered)
    {
        if (RealPath(folder) is not { } real || !entered.Add(real))
        {
            yield break;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            entries = [];
        }

        foreach (var entry in entries.Where(IsVisible).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(shown, entry.Name);
            var found = entry is DirectoryInfo inner ? Files(inner, path, entered) : [path];
            foreach (var file in found)
            {
                yield return file;
            }
        }
    }

    private static string? RealPath(DirectoryInfo folder)
    {
        try
        {
            return (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName.TrimEnd('/');
        }
        catch (IOException)
        {
            return null; // a link to itself
        }
    }

    private static bool IsVisible(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden);
}
