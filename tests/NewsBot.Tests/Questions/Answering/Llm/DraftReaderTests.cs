using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Questions.Answering.Llm;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class DraftReaderTests
{
    [Theory]
    [InlineData("One thing happened. [1]", "One thing happened. 1")]
    [InlineData("One thing happened [1].", "One thing happened. 1")]
    [InlineData("One thing happened [1][3].", "One thing happened. 1,3")]
    [InlineData("One thing happened. [1, 3] Then another did [2].", "One thing happened. 1,3|Then another did. 2")]
    [InlineData("One thing happened. Another did. [2]", "One thing happened. 2|Another did. 2")]
    [InlineData("- **One thing** happened. 【4】", "One thing happened. 4")]
    [InlineData("1. One thing happened. [^4]", "One thing happened. 4")]
    [InlineData("No source at all.", "No source at all. ")]
    [InlineData("[1]", "")]
    [InlineData("Item [99999999999] is odd.", "Item [99999999999] is odd. ")]
    public void Sentences_are_read_with_the_citations_that_follow_them(string line, string expected) =>
        string.Join('|', new DraftReader("en").Add(line + "\n").Select(s => $"{s.Text} {string.Join(',', s.Passages)}")).ShouldBe(expected);

    [Fact]
    public void Any_text_in_any_pieces_is_read_alike() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<PositiveInt>(),
        (text, size) =>
        {
            var whole = Read(new DraftReader("en"), [text.Get]);
            var pieces = Read(new DraftReader("en"), text.Get.Chunk(size.Get).Select(piece => new string(piece)));
            return whole.SequenceEqual(pieces);
        }).QuickCheckThrowOnFailure();

    private static List<string> Read(DraftReader reader, IEnumerable<string> pieces) =>
        [.. pieces.SelectMany(reader.Add).ToList().Concat(reader.End()).Select(sentence => sentence.Text)];
}
