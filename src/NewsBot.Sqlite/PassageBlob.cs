using System.Buffers;
using NewsBot.Language;
using NewsBot.Search;

namespace NewsBot.Sqlite;

/// <summary>
/// All passages of a text as bytes: for each passage the number of its sentences, then for each sentence the distance
/// from the end of the one before (zigzag) and its length, as base-128 varints, low bits first. About three bytes a
/// sentence.
/// </summary>
internal static class PassageBlob
{
    /// <exception cref="ArgumentException">Ordinals have gaps, or a sentence does not lie within the text.</exception>
    public static byte[] Write(IReadOnlyList<Passage> passages, int textLength)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        var end = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Ordinal != i || passages[i].Sentences.Count == 0)
            {
                throw new ArgumentException($"Passage {i} is out of order or empty.", nameof(passages));
            }

            Write(bytes, (uint)passages[i].Sentences.Count);
            foreach (var sentence in passages[i].Sentences)
            {
                if (sentence.Start < 0 || sentence.End < sentence.Start || sentence.End > textLength)
                {
                    throw new ArgumentException($"A sentence of passage {i} is not in the text.", nameof(passages));
                }

                var gap = sentence.Start - end;
                Write(bytes, (uint)((gap << 1) ^ (gap >> 31)));
                Write(bytes, (uint)sentence.Length);
                end = sentence.End;
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not such a value.</exception>
    public static IReadOnlyList<Passage> Read(ReadOnlySpan<byte> bytes)
    {
        var passages = new List<Passage>();
        var end = 0;
        while (!bytes.IsEmpty)
        {
            var count = ReadNumber(ref bytes);
            if (count == 0 || count > (uint)bytes.Length)
            {
                throw new InvalidDataException("Passage bytes are damaged.");
            }

            var sentences = new TextSpan[count];
            for (var i = 0; i < sentences.Length; i++)
            {
                var gap = ReadNumber(ref bytes);
                var start = end + ((int)(gap >> 1) ^ -(int)(gap & 1));
                end = start + (int)ReadNumber(ref bytes);
                sentences[i] = new TextSpan(start, end);
            }

            passages.Add(new Passage(passages.Count, sentences));
        }

        return passages;
    }

    private static void Write(ArrayBufferWriter<byte> bytes, uint number)
    {
        var target = bytes.GetSpan(5);
        var length = 0;
        for (; number >= 0x80; number >>= 7)
        {
            target[length++] = (byte)(number | 0x80);
        }

        target[length++] = (byte)number;
        bytes.Advance(length);
    }

    private static uint ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        uint number = 0;
        for (var i = 0; i < 5 && i < bytes.Length; i++)
        {
            number |= (uint)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return number;
            }
        }

        throw new InvalidDataException("Passage bytes are damaged.");
    }
}
