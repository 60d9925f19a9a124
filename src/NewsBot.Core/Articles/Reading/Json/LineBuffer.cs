namespace NewsBot.Core.Articles.Reading.Json;

/// <summary>Cuts bytes into lines; a line beyond the limit is counted and forgotten as it streams by.</summary>
internal sealed class LineBuffer(int limit)
{
    private byte[] _bytes = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _number;
    private bool _isPassingOver;
    private bool _isLast;

    /// <summary>Adds the next bytes. All lines taken before are invalid from here on.</summary>
    /// <param name="isLast">Nothing will follow: what is left is a line even without a line break.</param>
    public void Append(ReadOnlySpan<byte> bytes, bool isLast)
    {
        _isLast = isLast;
        _bytes.AsSpan(_start.._end).CopyTo(_bytes);
        _end -= _start;
        _start = 0;
        if (_bytes.Length - _end < bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_end));
        _end += bytes.Length;
    }

    /// <summary>The next whole line without its line break.</summary>
    public bool TryTake(out Line line)
    {
        var length = _bytes.AsSpan(_start.._end).IndexOf((byte)'\n');
        if (length < 0 && !(_isLast && (_end > _start || _isPassingOver)))
        {
            _isPassingOver |= _end - _start > limit;
            _start = _isPassingOver ? _end : _start;
            line = default;
            return false;
        }

        var end = length < 0 ? _end : _start + length;
        line = new Line(++_number, _bytes.AsMemory(_start..end), _isPassingOver || end - _start > limit);
        _start = Math.Min(_end, end + 1);
        _isPassingOver = false;
        return true;
    }

    /// <param name="Number">From 1.</param>
    /// <param name="Bytes">Not to be used where the line is too long.</param>
    public readonly record struct Line(int Number, Memory<byte> Bytes, bool IsTooLong);
}
