using FsCheck;
using FsCheck.Fluent;
using NewsBot.Discord.Cards;

namespace NewsBot.Tests.Discord;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**bold** `code` ~~x~~ ||y||", "\\*\\*bold\\*\\* \\`code\\` \\~\\~x\\~\\~ \\|\\|y\\|\\|")]
    [InlineData("<@123> @everyone <t:1:R>", "\\<\\@123\\> \\@everyone \\<t\\:1\\:R\\>")]
    [InlineData("# Title\n- item\n12. first", "\\# Title\n\\- item\n12\\. first")]
    [InlineData("a - b, no. 5", "a - b, no. 5")]
    [InlineData("left\u202Eright\u0007", "leftright")]
    public void Text_is_shown_as_it_is(string text, string escaped) => DiscordMarkdown.Escape(text).ShouldBe(escaped);

    [Theory]
    [InlineData("https://x.test/a(b)", "[t](https://x.test/a%28b%29)")]
    [InlineData("javascript:alert(1)", "t")]
    [InlineData(null, "t")]
    public void Only_web_addresses_become_links(string? url, string markdown) => DiscordMarkdown.Link("t", url).ShouldBe(markdown);

    [Fact]
    public void A_title_cannot_close_its_link() =>
        DiscordMarkdown.Link("a](https://evil.test) [b", "https://x.test/").ShouldBe("[a\\](https\\://evil.test) \\[b](https://x.test/)");

    [Fact]
    public void Long_text_is_split_at_paragraphs_then_lines_then_sentences_then_words()
    {
        TextSplitter.Split("aaaa bbbb\n\ncccc dddd", 12).ShouldBe(["aaaa bbbb", "cccc dddd"]);
        TextSplitter.Split("aaaa bbbb\ncccc dddd", 12).ShouldBe(["aaaa bbbb", "cccc dddd"]);
        TextSplitter.Split("Aaa bbb. Ccc ddd eee", 14).ShouldBe(["Aaa bbb.", "Ccc ddd eee"]);
        TextSplitter.Split("aaaa bbbb cccc", 11).ShouldBe(["aaaa bbbb", "cccc"]);
    }

    [Fact]
    public void A_link_is_never_split() =>
        TextSplitter.Split("Read [a long label here](https://x.test/abc) now", 44)
            .ShouldBe(["Read [a long label here](https://x.test/abc)", "now"]);

    [Fact]
    public void Bold_text_is_never_split() =>
        TextSplitter.Split("some words **and bold words** here", 20).ShouldBe(["some words", "**and bold words**", "here"]);

    [Fact]
    public void Nothing_is_lost_and_nothing_is_too_long() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text =>
        {
            var pieces = TextSplitter.Split(DiscordMarkdown.Escape(text.Get), 10);
            return pieces.All(piece => piece.Length is > 0 and <= 10)
                && Bare(string.Concat(pieces)) == Bare(DiscordMarkdown.Escape(text.Get));
        }));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
