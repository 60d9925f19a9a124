using System.Text;

namespace NewsBot.Tests.Articles.Reading;

/// <summary>A stream of one very long line and a short one, of which nothing is kept.</summary>
internal sealed class EndlessLine(long length, string next) : Stream
{
    private readonly byte[] _next = Encoding.UTF8.GetBytes($"\n{next}");
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var span = buffer.AsSpan(offset, count);
        int taken;
        if (_read < length)
        {
            taken = (int)Math.Min(span.Length, length - _read);
            span[..taken].Fill((byte)'{');
        }
        else
        {
            var rest = _next.AsSpan((int)(_read - length));
            taken = Math.Min(span.Length, rest.Length);
            rest[..taken].CopyTo(span);
        }

        _read += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
