using FsCheck;
using FsCheck.Fluent;
using NewsBot.Language;
using NewsBot.Search;
using NewsBot.Sqlite;

namespace NewsBot.Tests.Storage;

public sealed class PassageBlobTests
{
    [Fact]
    public void Any_passages_come_back_as_they_were() =>
        Prop.ForAll<(ushort Gap, int Length)[][]>(shape =>
        {
            var (passages, length) = Build(shape);
            var read = PassageBlob.Read(PassageBlob.Write(passages, length));
            return read.Count == passages.Count
                && read.Zip(passages).All(pair => pair.First.Ordinal == pair.Second.Ordinal
                    && pair.First.Sentences.SequenceEqual(pair.Second.Sentences));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            try
            {
                return PassageBlob.Read(bytes).Count <= bytes.Length;
            }
            catch (InvalidDataException)
            {
                return true;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Passages_may_overlap()
    {
        Passage[] passages =
        [
            new(0, [new TextSpan(0, 100), new TextSpan(101, 100_000)]), new(1, [new TextSpan(101, 100_000)]),
        ];

        PassageBlob.Read(PassageBlob.Write(passages, 100_000)).Select(passage => passage.Sentences)
            .ShouldBe(passages.Select(passage => passage.Sentences));
    }

    private static (List<Passage> Passages, int Length) Build((ushort Gap, int Length)[][] shape)
    {
        var passages = new List<Passage>();
        var end = 0;
        foreach (var sentences in shape.Where(sentences => sentences.Length > 0))
        {
            passages.Add(new Passage(passages.Count, [.. sentences.Select(sentence => Next(sentence, ref end))]));
        }

        return (passages, end);
    }

    private static TextSpan Next((ushort Gap, int Length) sentence, ref int end)
    {
        var start = end + sentence.Gap;
        end = start + (int)(Math.Abs((long)sentence.Length) % 100_000);
        return new TextSpan(start, end);
    }
}
