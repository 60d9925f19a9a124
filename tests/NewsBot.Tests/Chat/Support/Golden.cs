namespace NewsBot.Tests.Chat.Support;

/// <summary>Compares with files that were read by a person. UPDATE_GOLDEN=1 writes them anew.</summary>
internal static class Golden
{
    public static void ShouldMatch(string actual, string name)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual + "\n");
        }

        actual.ShouldBe(File.ReadAllText(path).TrimEnd('\n'), $"{name} differs; UPDATE_GOLDEN=1 writes it anew.");
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var golden = Path.Combine(folder.FullName, "tests", "NewsBot.Tests", "Chat", "Golden");
            if (Directory.Exists(golden))
            {
                return golden;
            }
        }

        throw new DirectoryNotFoundException("The folder of golden files is not above the tests.");
    }
}
