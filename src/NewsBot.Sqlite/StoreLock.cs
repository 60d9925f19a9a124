namespace NewsBot.Sqlite;

/// <summary>
/// A lock of the operating system on a file beside the database. Whoever uses the database shares it; who replaces the
/// database takes it alone, so that nobody goes on writing to a file that is no longer there. It ends with its process.
/// </summary>
internal sealed class StoreLock(string database) : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);
    private const int Tries = 250;

    private readonly string _file = database + "-lock";
    private FileStream? _held;

    /// <exception cref="IOException">Somebody has been holding it alone for five seconds.</exception>
    public async Task TakeSharedAsync(CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                _held = Open(FileShare.ReadWrite);
                return;
            }
            catch (IOException) when (tries < Tries)
            {
                await Task.Delay(BetweenTries, cancellation);
            }
        }
    }

    public bool TryTakeAlone()
    {
        try
        {
            _held = Open(FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Release()
    {
        _held?.Dispose();
        _held = null;
    }

    public void Dispose() => Release();

    private FileStream Open(FileShare share) => new(_file, FileMode.OpenOrCreate, FileAccess.ReadWrite, share);
}
