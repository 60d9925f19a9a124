using System.Runtime.InteropServices;
using System.Text;
using NewsBot.Search.Files;

namespace NewsBot.Search.Vectors;

/// <summary>
/// A block of vectors as a file. Little-endian: codes (u64), scales (f32), values (i8), articles (columns: id i64;
/// version, rows, day, collection, source i32), names (count u32, each length u32 and UTF-8: the store's identity, the
/// model, then those that the columns count), footer.
/// </summary>
internal sealed unsafe class VectorFile
{
    private VectorFile(VectorBlock block, long saved, long changed) => (Block, Saved, Changed) = (block, saved, changed);

    public VectorBlock Block { get; }

    /// <inheritdoc cref="VectorFooter.Saved"/>
    public long Saved { get; }

    /// <inheritdoc cref="VectorFooter.Changed"/>
    public long Changed { get; }

    /// <summary>Writes the living rows of blocks.</summary>
    public static void Write(
        Stream file, IReadOnlyList<VectorBlock> blocks, VectorNames names, string identity, string model, long saved, long changed)
    {
        var living = blocks.SelectMany(block => Enumerable.Range(0, block.Articles.Count)
            .Where(article => !block.Articles.Dead[article])
            .Select(article => (Block: block, Article: article, From: block.Articles.FirstRows[article],
                Rows: block.Articles.FirstRows[article + 1] - block.Articles.FirstRows[article]))).ToList();
        var dimensions = blocks[0].Dimensions;
        var words = VectorCode.Words(dimensions);
        var writer = new SectionWriter(file, 1 << 20);
        var footer = new VectorFooter
        {
            Rows = (uint)living.Sum(article => article.Rows),
            Dimensions = (uint)dimensions,
            ArticleCount = (uint)living.Count,
            Version = VectorFooter.CurrentVersion,
            Saved = saved,
            Changed = changed,
            Magic = VectorFooter.CurrentMagic,
        };
        foreach (var (block, _, from, rows) in living)
        {
            writer.WriteAll(new ReadOnlySpan<ulong>(block.Codes + ((long)from * words), rows * words));
        }

        footer.Codes = writer.EndSection();
        foreach (var (block, _, from, rows) in living)
        {
            writer.WriteAll(new ReadOnlySpan<float>(block.Scales + from, rows));
        }

        footer.Scales = writer.EndSection();
        foreach (var (block, _, from, rows) in living)
        {
            writer.WriteAll(new ReadOnlySpan<sbyte>(block.Values + ((long)from * dimensions), rows * dimensions));
        }

        footer.Values = writer.EndSection();
        var used = new VectorNames();
        WriteAll(writer, living, article => article.Block.Articles.Ids[article.Article]);
        WriteAll(writer, living, article => article.Block.Articles.Versions[article.Article]);
        WriteAll(writer, living, article => article.Rows);
        WriteAll(writer, living, article => article.Block.Articles.Days[article.Article]);
        WriteAll(writer, living, article => used.Add(names[article.Block.Articles.Collections[article.Article]]));
        WriteAll(writer, living, article => used.Add(names[article.Block.Articles.Sources[article.Article]]));
        footer.Articles = writer.EndSection();
        WriteNames(writer, [identity, model, .. Enumerable.Range(0, used.Count).Select(number => used[number])]);
        footer.Names = writer.EndSection();
        footer.Checksum = footer.ComputeChecksum();
        writer.WriteAll(new ReadOnlySpan<VectorFooter>(in footer));
        writer.Complete();
        foreach (var block in blocks)
        {
            block.KeepAlive();
        }
    }

    /// <summary>
    /// Maps a file and verifies all checksums but that of the values, which are read when they are needed: a wrong one
    /// spoils a rank at most.
    /// </summary>
    /// <returns>Null where the file is another store's or another model's.</returns>
    /// <exception cref="InvalidDataException">The file is not a whole one of this format.</exception>
    public static VectorFile? Map(string path, VectorNames names, string identity, string model)
    {
        var (handle, length) = MappedFile.Open(path, VectorFooter.Size, "The file of vectors is cut off.");
        var start = (byte*)handle.DangerousGetHandle();
        var footer = *(VectorFooter*)(start + length - VectorFooter.Size);
        if (footer.Magic != VectorFooter.CurrentMagic || footer.Version != VectorFooter.CurrentVersion
            || footer.Checksum != footer.ComputeChecksum()
            || !Holds(start, footer.Codes) || !Holds(start, footer.Scales) || !Holds(start, footer.Articles) || !Holds(start, footer.Names))
        {
            throw new InvalidDataException("The file of vectors is cut off, damaged, or of another format.");
        }

        var kept = ReadNames(start + footer.Names.Offset);
        if (kept[0] != identity || kept[1] != model)
        {
            return null;
        }

        int[] numbers = [.. kept.Skip(2).Select(names.Add)];
        var block = new VectorBlock(
            handle,
            (ulong*)(start + footer.Codes.Offset),
            (float*)(start + footer.Scales.Offset),
            (sbyte*)(start + footer.Values.Offset),
            (int)footer.Rows,
            (int)footer.Dimensions,
            ReadArticles(start + footer.Articles.Offset, (int)footer.ArticleCount, numbers));
        return new VectorFile(block, footer.Saved, footer.Changed);
    }

    private static VectorArticles ReadArticles(byte* start, int count, int[] numbers)
    {
        var columns = (int*)(start + ((long)count * sizeof(long)));
        var rows = Column(1);
        var firsts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            firsts[i + 1] = firsts[i] + rows[i];
        }

        return new VectorArticles(
            count,
            new ReadOnlySpan<long>(start, count).ToArray(),
            Column(0),
            firsts,
            Column(2),
            Array.ConvertAll(Column(3), number => numbers[number]),
            Array.ConvertAll(Column(4), number => numbers[number]),
            new bool[count],
            0);

        int[] Column(int number) => new ReadOnlySpan<int>(columns + ((long)number * count), count).ToArray();
    }

    private static void WriteAll<TItem, T>(SectionWriter writer, List<TItem> items, Func<TItem, T> value)
        where T : unmanaged
    {
        foreach (var item in items)
        {
            var one = value(item);
            writer.WriteAll(new ReadOnlySpan<T>(in one));
        }
    }

    private static void WriteNames(SectionWriter writer, IReadOnlyCollection<string> names)
    {
        writer.WriteUInt32((uint)names.Count);
        foreach (var bytes in names.Select(Encoding.UTF8.GetBytes))
        {
            writer.WriteUInt32((uint)bytes.Length);
            writer.Write(bytes);
        }
    }

    private static string[] ReadNames(byte* at)
    {
        var names = new string[Next()];
        for (var i = 0; i < names.Length; i++)
        {
            var length = Next();
            names[i] = Encoding.UTF8.GetString(at, length);
            at += length;
        }

        return names;

        int Next()
        {
            var value = MemoryMarshal.Read<int>(new ReadOnlySpan<byte>(at, sizeof(int)));
            at += sizeof(int);
            return value;
        }
    }

    private static bool Holds(byte* start, Section section)
    {
        var crc = Crc32C.Start;
        for (var done = 0UL; done < section.Length;)
        {
            var part = (int)Math.Min(section.Length - done, 1 << 30);
            crc = Crc32C.Append(crc, new ReadOnlySpan<byte>(start + section.Offset + done, part));
            done += (ulong)part;
        }

        return ~crc == section.Checksum;
    }
}
