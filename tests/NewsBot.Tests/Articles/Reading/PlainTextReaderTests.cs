using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Support;
using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public async Task The_first_line_is_the_title_and_each_long_line_a_paragraph()
    {
        var first = string.Join(' ', Enumerable.Repeat("Foxconn baut in Ohio Server für künstliche Intelligenz.", 4));
        var second = string.Join(' ', Enumerable.Repeat("Der Markt für Elektroautos ist schwächer geworden.", 4));

        var draft = await ReadOneAsync("foxconn.txt", $"Foxconn baut um\n{first}\n{second}\n");

        draft.Title.ShouldBe("Foxconn baut um");
        draft.Text.ShouldBe($"{first}\n\n{second}");
    }

    [Fact]
    public async Task Wrapped_lines_are_joined_into_paragraphs()
    {
        var draft = await ReadOneAsync("wrapped.txt", """
            A plant changes hands

            The company has sold its plant in Ohio and now wants to build
            servers there. It had bought the site three years ago from a
            maker of electric cars.
            The market for electric cars has become weaker since then, the
            company said.

            Analysts were not surprised.
            """);

        draft.Text.ShouldBe(
            "The company has sold its plant in Ohio and now wants to build servers there. It had bought the site three "
            + "years ago from a maker of electric cars.\n\nThe market for electric cars has become weaker since then, the "
            + "company said.\n\nAnalysts were not surprised.");
    }

    [Fact]
    public async Task A_word_cut_at_the_end_of_a_line_is_put_together_again()
    {
        var draft = await ReadOneAsync("cut.txt", """
            Werk verkauft

            Das Unternehmen hat sein Werk für Elektro-
            fahrzeuge verkauft. Betroffen sind Nord-
            und Südwerk.
            """);

        draft.Text.ShouldBe("Das Unternehmen hat sein Werk für Elektrofahrzeuge verkauft. Betroffen sind Nord- und Südwerk.");
    }

    [Fact]
    public async Task Markdown_gives_up_its_marks()
    {
        var draft = await ReadOneAsync("news.md", """
            # Plant **sold**

            The [company](https://example.org/a) has sold `its` plant. ![Photo](plant.jpg)

            ## Why
            - Weaker market
            - Higher costs

            ---
            > We are **pleased**, the company said.
            """);

        draft.Title.ShouldBe("Plant sold");
        draft.Text.ShouldBe(
            "The company has sold its plant.\n\nWhy\n\nWeaker market\n\nHigher costs\n\nWe are pleased, the company said.");
    }

    [Fact]
    public async Task A_first_line_too_long_for_a_title_stays_in_the_text()
    {
        var line = string.Join(' ', Enumerable.Repeat("word", 200)) + ".";

        var draft = await ReadOneAsync("pasted", line);

        draft.Title.Length.ShouldBeLessThanOrEqualTo(300);
        draft.Title.ShouldEndWith("word…");
        draft.Text.ShouldBe(line);
    }

    [Fact]
    public async Task The_owners_document_has_a_title_and_six_paragraphs()
    {
        var path = SharedData.Find("seeds/foxconn-lordstown.de.txt");

        var items = await ReadAsync(new LoadSource.Location(path));

        var draft = items.ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Read>().Draft;
        draft.Title.ShouldBe("Foxconn wandelt E-Auto-Fabrik in KI-Server-Produktion um");
        draft.Text.Split("\n\n").Length.ShouldBe(6);
    }
}
