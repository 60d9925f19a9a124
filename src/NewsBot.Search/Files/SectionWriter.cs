using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsBot.Search.Files;

/// <summary>Collects a segment's bytes: all of them in memory, or passed on to a file as they come.</summary>
internal sealed class SectionWriter(Stream? file, int capacity)
{
    private byte[] _buffer = GC.AllocateUninitializedArray<byte>(capacity);
    private int _used;
    private int _summed;
    private long _passedOn;
    private long _sectionStart;
    private uint _crc = Crc32C.Start;

    public long Position => _passedOn + _used;

    /// <summary>Offset within the section that is being written.</summary>
    public uint SectionOffset => checked((uint)(Position - _sectionStart));

    public void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        _used++;
    }

    public void WriteUInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);
        _used += sizeof(uint);
    }

    /// <summary>Seven bits a byte, low bits first, the high bit saying that more follow (LEB128).</summary>
    public void WriteVarint(uint value)
    {
        var target = Reserve(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            target[length++] = (byte)(value | 0x80);
        }

        target[length++] = (byte)value;
        _used += length;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _used += bytes.Length;
    }

    public void WriteAll<T>(ReadOnlySpan<T> values)
        where T : unmanaged => Write(MemoryMarshal.AsBytes(values));

    /// <summary>
    /// Space for at least <paramref name="length"/> bytes; <see cref="Advance"/> says how many were used.
    /// </summary>
    public Span<byte> Reserve(int length)
    {
        if (_buffer.Length - _used < length)
        {
            if (file is not null)
            {
                PassOn(file);
            }

            if (_buffer.Length - _used < length)
            {
                var grown = Math.Max(2L * _buffer.Length, _used + (long)length);
                Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, grown));
            }
        }

        return _buffer.AsSpan(_used);
    }

    public void Advance(int length) => _used += length;

    /// <summary>Ends the section begun where the last one ended.</summary>
    public Section EndSection()
    {
        Sum();
        var section = new Section
        {
            Offset = (ulong)_sectionStart,
            Length = (ulong)(Position - _sectionStart),
            Checksum = ~_crc,
        };
        while (Position % sizeof(ulong) != 0)
        {
            WriteByte(0);
        }

        _summed = _used;
        _crc = Crc32C.Start;
        _sectionStart = Position;
        return section;
    }

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear()
    {
        (_used, _summed, _passedOn, _sectionStart) = (0, 0, 0, 0);
        _crc = Crc32C.Start;
    }

    /// <summary>Passes everything on to the file.</summary>
    public void Complete() => PassOn(file!);

    /// <summary>Copies everything to another writer.</summary>
    public void PassOnTo(SectionWriter other) => other.Write(_buffer.AsSpan(0, _used));

    /// <summary>All bytes, at an address that stays.</summary>
    public byte[] ToPinnedArray()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(_used, pinned: true);
        _buffer.AsSpan(0, _used).CopyTo(bytes);
        return bytes;
    }

    private void PassOn(Stream target)
    {
        Sum();
        target.Write(_buffer.AsSpan(0, _used));
        _passedOn += _used;
        _used = 0;
        _summed = 0;
    }

    private void Sum()
    {
        _crc = Crc32C.Append(_crc, _buffer.AsSpan(_summed, _used - _summed));
        _summed = _used;
    }
}
