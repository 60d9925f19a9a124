using FsCheck;
using FsCheck.Fluent;
using NewsBot.Language.Sentences;
using NewsBot.Search;
using NewsBot.Tests.Language.Sentences;

namespace NewsBot.Tests.Search;

public sealed class PassageSplitterTests
{
    [Fact]
    public void A_passage_has_about_120_words()
    {
        var text = Paragraph(sentences: 60, words: 12);
        var passages = PassageSplitter.Split(text, "en");
        passages.Count.ShouldBe(6);
        passages.ShouldAllBe(passage => Words(passage.Span.In(text)) == 120);
    }

    [Fact]
    public void A_passage_ends_with_a_paragraph_where_it_is_long_enough()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Paragraph(sentences: 9, words: 10), 3));
        var passages = PassageSplitter.Split(text, "en");
        passages.Select(passage => passage.Sentences.Count).ShouldBe([9, 9, 9]);
    }

    [Fact]
    public void A_passage_goes_on_to_the_near_end_of_its_paragraph()
    {
        var text = Paragraph(sentences: 14, words: 10) + "\n\n" + Paragraph(sentences: 10, words: 10);
        PassageSplitter.Split(text, "en").Select(passage => passage.Sentences.Count).ShouldBe([14, 10]);
    }

    [Fact]
    public void Short_paragraphs_are_put_together()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Paragraph(sentences: 1, words: 20), 10));
        PassageSplitter.Split(text, "en").Select(passage => passage.Sentences.Count).ShouldBe([6, 4]);
    }

    [Fact]
    public void A_tiny_last_passage_joins_the_one_before()
    {
        var text = Paragraph(sentences: 12, words: 10) + "\n\n" + Paragraph(sentences: 3, words: 10);
        PassageSplitter.Split(text, "en").Count.ShouldBe(1);
    }

    [Fact]
    public void A_short_article_is_one_passage() =>
        PassageSplitter.Split("Der Rat tagt. Er entscheidet heute.", "de").Single().Sentences.Count.ShouldBe(2);

    [Fact]
    public void A_blank_article_has_no_passages() => PassageSplitter.Split(" \n\n ", "de").ShouldBeEmpty();

    [Fact]
    public void A_text_without_spaces_is_cut_by_its_length() =>
        PassageSplitter.Split(string.Concat(Enumerable.Repeat("これは文です。", 1000)), "und").Count.ShouldBeGreaterThan(3);

    [Fact]
    public void Every_sentence_is_in_exactly_one_passage() =>
        Prop.ForAll(SentenceSplitterTests.Texts, text =>
        {
            var passages = PassageSplitter.Split(text, "de");
            var sentences = passages.SelectMany(passage => passage.Sentences).ToList();
            return sentences.SequenceEqual(SentenceSplitter.Split(text, "de"))
                && passages.Select(passage => passage.Ordinal).SequenceEqual(Enumerable.Range(0, passages.Count))
                && passages.All(passage => passage.Sentences.Count > 0);
        }).QuickCheckThrowOnFailure();

    private static string Paragraph(int sentences, int words) => string.Join(
        ' ', Enumerable.Range(0, sentences).Select(_ => "The" + string.Concat(Enumerable.Repeat(" word", words - 1)) + "."));

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
