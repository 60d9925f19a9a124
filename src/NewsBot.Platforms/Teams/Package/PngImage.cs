using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NewsBot.Platforms.Teams.Package;

/// <summary>Writes pictures as PNG (ISO/IEC 15948), eight bits for each of red, green, blue and opacity.</summary>
internal static class PngImage
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(Crc)];

    /// <param name="pixels">Rows from top to bottom, four bytes a pixel.</param>
    public static byte[] Encode(int width, int height, byte[] pixels)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8;
        header[9] = 6;
        Write(file, "IHDR", header);
        Write(file, "IDAT", Compress(width, height, pixels));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    // Each row begins with the number of its filter; 0 is none.
    private static byte[] Compress(int width, int height, byte[] pixels)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels, row * width * 4, width * 4);
            }
        }

        return data.ToArray();
    }

    private static void Write(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[data.Length + 4];
        Encoding.ASCII.GetBytes(type, chunk);
        data.CopyTo(chunk.AsSpan(4));
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        var crc = uint.MaxValue;
        foreach (var value in chunk)
        {
            crc = CrcTable[(crc ^ value) & 0xff] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        file.Write(number);
    }

    private static uint Crc(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) != 0 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
        }

        return crc;
    }
}
