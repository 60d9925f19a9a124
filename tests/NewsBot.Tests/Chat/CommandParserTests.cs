using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Chat;

namespace NewsBot.Tests.Chat;

public sealed class CommandParserTests
{
    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?")]
    [InlineData("Show me what Foxconn plans")]
    [InlineData("Load shedding in South Africa?")]
    [InlineData("Status of the Lordstown plant?")]
    [InlineData("Articles of which outlet mention Foxconn?")]
    [InlineData("Hilfe für die Ukraine")]
    [InlineData("/r/news says what?")]
    public void What_only_begins_like_a_command_is_a_question(string text) =>
        CommandParser.Parse(text).ShouldBe(new Command.Ask(text));

    [Theory]
    [InlineData("ask Who bought it?")]
    [InlineData("/ask Who bought it?")]
    [InlineData("frag Who bought it?")]
    [InlineData("/FRAGE   Who bought it? ")]
    public void The_word_ask_is_not_part_of_the_question(string text) =>
        CommandParser.Parse(text).ShouldBe(new Command.Ask("Who bought it?"));

    [Fact]
    public void Options_are_read_and_taken_out_of_the_question() =>
        CommandParser.Parse("since:2025-01-01 Who bought it? until:2025-06-30 source:\"The Verge\"").ShouldBe(
            new Command.Ask("Who bought it?", new(2025, 1, 1), new(2025, 6, 30), "The Verge"));

    [Fact]
    public void Options_have_german_names_and_typographic_quotes() =>
        CommandParser.Parse("frag Wer kaufte es? seit:2025-01-01 bis: quelle:„Die Zeit“").ShouldBe(
            new Command.Ask("Wer kaufte es?", new(2025, 1, 1), null, "Die Zeit"));

    [Fact]
    public void A_day_that_is_none_is_explained() =>
        CommandParser.Parse("Who bought it? since:yesterday").ShouldBeOfType<Command.Unknown>()
            .Reason.In("en").ShouldBe("“yesterday” is not a day. Write it as 2025-08-05.");

    [Fact]
    public void Addresses_are_loaded() =>
        CommandParser.Parse("load https://a.example/1 http://b.example/2").ShouldBeOfType<Command.Load>()
            .Sources.ShouldBe(["https://a.example/1", "http://b.example/2"]);

    [Fact]
    public void The_lines_after_load_are_the_text()
    {
        var load = CommandParser.Parse("lade\nTitle\n\nFirst paragraph.").ShouldBeOfType<Command.Load>();

        load.Sources.ShouldBeEmpty();
        load.Text.ShouldBe("Title\n\nFirst paragraph.");
    }

    [Fact]
    public void A_path_is_not_loaded() =>
        CommandParser.Parse("/load /etc/passwd").ShouldBeOfType<Command.Unknown>()
            .Reason.Key.ShouldBe("Chat.NeedsAddress");

    [Fact]
    public void Articles_take_words_a_source_and_a_period() =>
        CommandParser.Parse("artikel Foxconn quelle:Nikkei seit:2025-01-01 bis:2025-06-30").ShouldBe(
            new Command.Articles("Foxconn", "Nikkei", Since: new DateOnly(2025, 1, 1), Until: new DateOnly(2025, 6, 30)));

    [Theory]
    [InlineData("show 12")]
    [InlineData("/zeige #12")]
    public void An_article_is_named_by_its_number(string text) =>
        CommandParser.Parse(text).ShouldBe(new Command.Show(12));

    [Theory]
    [InlineData("remove")]
    [InlineData("/remove the first")]
    [InlineData("remove 99999999999999999999999")]
    public void What_lacks_its_number_is_explained_or_asked(string text)
    {
        var command = CommandParser.Parse(text);

        command.ShouldNotBeOfType<Command.Remove>();
        (command is Command.Unknown or Command.Ask).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/artcles", "articles")]
    [InlineData("/statsu", "status")]
    [InlineData("/hilfee", "hilfe")]
    public void An_unknown_command_is_answered_with_the_nearest(string text, string nearest) =>
        CommandParser.Parse(text).ShouldBeOfType<Command.Unknown>().Reason.In("en").ShouldContain($"“{nearest}”");

    [Fact]
    public void Words_alone_are_commands()
    {
        CommandParser.Parse("status").ShouldBe(new Command.Status());
        CommandParser.Parse("Hilfe").ShouldBe(new Command.Help());
        CommandParser.Parse("restore 3").ShouldBe(new Command.Restore(3));
        CommandParser.Parse("abbrechen 4").ShouldBe(new Command.Cancel(4));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var words = Gen.Elements(
            "/", "ask", "load", "show", "since:", "source:\"", "until:9999-99-99", "„", "\n", "\r", " ", "https://", "#", "1");
        var mixed = Gen.OneOf(words, ArbMap.Default.GeneratorFor<string>().Where(s => s is not null));
        var texts = Gen.ListOf(mixed).Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text => CommandParser.Parse(text) is not null).QuickCheckThrowOnFailure();
    }
}
