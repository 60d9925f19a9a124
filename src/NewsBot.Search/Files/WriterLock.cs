namespace NewsBot.Search.Files;

/// <summary>
/// The right to write into a folder of derived files, which one process at a time has. The operating system takes it
/// back when the process ends, in whatever way.
/// </summary>
internal static class WriterLock
{
    private const string LockName = "writer.lock";

    /// <param name="folder">Created where it is missing.</param>
    /// <returns>Dispose to give it back; null where somebody else has it.</returns>
    public static IDisposable? TryTake(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(
                Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
