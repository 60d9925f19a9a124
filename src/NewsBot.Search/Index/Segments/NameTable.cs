using System.Text;
using NewsBot.Search.Files;

namespace NewsBot.Search.Index.Segments;

/// <summary>Names of a segment's collections or sources, numbered from 0.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    public int Add(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
        }

        return number;
    }

    /// <returns>−1 where the segment has no such name.</returns>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    public void Write(SectionWriter writer)
    {
        writer.WriteUInt32((uint)_names.Count);
        foreach (var name in _names)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            writer.WriteUInt32((uint)bytes.Length);
            writer.Write(bytes);
        }
    }

    public static unsafe NameTable Read(ref byte* at)
    {
        var table = new NameTable();
        for (var left = ReadUInt32(ref at); left > 0; left--)
        {
            var length = (int)ReadUInt32(ref at);
            table.Add(Encoding.UTF8.GetString(at, length));
            at += length;
        }

        return table;
    }

    private static unsafe uint ReadUInt32(ref byte* at)
    {
        var value = System.Runtime.CompilerServices.Unsafe.ReadUnaligned<uint>(at);
        at += sizeof(uint);
        return value;
    }
}
