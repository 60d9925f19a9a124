namespace NewsBot.Tests.Support;

/// <summary>Data that lies beside the checkout on some machines and is no part of the repository.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder of the shared data; skips the test where it is not there.</summary>
    public static string Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"shared/{relative} is not beside this checkout.");
        return "";
    }
}
