using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Sources;

/// <summary>Reads a stream whole, up to a limit.</summary>
internal static class SourceBytes
{
    /// <exception cref="RefusedException">There are more bytes than <paramref name="limit"/>.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAllAsync(
        Stream stream, long limit, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                throw new RefusedException(new Phrase("Articles.FileTooLarge", limit / (1024 * 1024)));
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
