using System.IO.Compression;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// Unpacks a connection's one zlib stream, message by message. A message is complete with the bytes 00 00 FF FF that a
/// flush leaves at its end (events/gateway#transport-compression).
/// </summary>
internal sealed class Inflater : IDisposable
{
    /// <summary>Largest message that is unpacked; the largest servers need some 10 MB.</summary>
    public const int MaxLength = 64 << 20;

    private readonly MemoryStream _packed = new();
    private readonly MemoryStream _plain = new();
    private readonly ZLibStream _stream;
    private readonly byte[] _buffer = new byte[16 << 10];

    public Inflater() => _stream = new ZLibStream(_packed, CompressionMode.Decompress);

    /// <summary>Adds what was received.</summary>
    /// <param name="isEnd">The transport's message ends here; the same bytes within one mean nothing.</param>
    /// <returns>
    /// False where more has to come; otherwise <paramref name="message"/> is valid until the next call.
    /// </returns>
    /// <exception cref="InvalidDataException">No zlib stream, or a message that is too large.</exception>
    public bool TryAdd(ReadOnlySpan<byte> received, bool isEnd, out ReadOnlyMemory<byte> message)
    {
        _packed.Seek(0, SeekOrigin.End);
        _packed.Write(received);
        message = default;
        if (_packed.Length > MaxLength)
        {
            throw new InvalidDataException("A message of the gateway is too large.");
        }

        if (!isEnd || !_packed.GetBuffer().AsSpan(0, (int)_packed.Length).EndsWith<byte>([0x00, 0x00, 0xFF, 0xFF]))
        {
            return false;
        }

        _packed.Position = 0;
        _plain.SetLength(0);
        int read;
        while ((read = _stream.Read(_buffer)) > 0)
        {
            _plain.Write(_buffer, 0, read);
            if (_plain.Length > MaxLength)
            {
                throw new InvalidDataException("A message of the gateway is too large.");
            }
        }

        _packed.SetLength(0);
        message = _plain.GetBuffer().AsMemory(0, (int)_plain.Length);
        return true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _packed.Dispose();
        _plain.Dispose();
    }
}
