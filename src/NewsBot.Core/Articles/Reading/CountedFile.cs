namespace NewsBot.Core.Articles.Reading;

/// <summary>A file that tells how much of it has been read, for who watches.</summary>
internal sealed class CountedFile(string path, Action<int> onRead) : FileStream(path, FileMode.Open, FileAccess.Read)
{
    public override int Read(byte[] buffer, int offset, int count) => Count(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(base.Read(buffer));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Count(await base.ReadAsync(buffer, offset, count, cancellationToken));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await base.ReadAsync(buffer, cancellationToken));

    private int Count(int read)
    {
        onRead(read);
        return read;
    }
}
