using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

public sealed class HtmlReaderTests
{
    [Fact]
    public async Task The_articles_text_is_told_from_what_surrounds_it()
    {
        var draft = await ReadOneAsync("page.html", """
            <!doctype html><html lang="de-AT"><head><title>Werk verkauft | Der Bote</title>
            <meta property="og:site_name" content="Der Bote"><meta name="author" content="Eva Muster">
            <meta property="article:published_time" content="2025-08-05T23:30:00+02:00">
            <link rel="canonical" href="https://bote.example/werk"></head><body>
            <nav><a href="/">Start</a> <a href="/politik">Politik</a></nav>
            <div class="page"><div class="teaser-list"><p>Lesen Sie auch, was gestern alles geschah in der Welt.</p></div>
            <article><h1>Werk verkauft</h1><p>Das Unternehmen hat sein Werk in Ohio verkauft, wie es am <b>Dienstag</b> mitteilte.</p>
            <div><p>Dort sollen künftig Server gebaut werden,<br>sagte ein Sprecher.</p></div>
            <h2>Schwacher Markt</h2><p>Der Markt für Elektroautos sei schwächer geworden, hieß es zur Begründung.</p>
            <ul><li><a href="/1">Mehr zum Thema eins</a></li></ul></article></div>
            <footer>Impressum und Datenschutz</footer><script>var x = "<p>nicht lesen</p>";</script></body></html>
            """);

        draft.Title.ShouldBe("Werk verkauft");
        draft.Publisher.ShouldBe("Der Bote");
        draft.Authors.ShouldBe(["Eva Muster"]);
        draft.Published.ShouldBe(new DateOnly(2025, 8, 5));
        draft.Url.ShouldBe("https://bote.example/werk");
        draft.Language.ShouldBe("de");
        draft.Text.ShouldBe(
            "Das Unternehmen hat sein Werk in Ohio verkauft, wie es am Dienstag mitteilte.\n\n"
            + "Dort sollen künftig Server gebaut werden,\n\nsagte ein Sprecher.\n\nSchwacher Markt\n\n"
            + "Der Markt für Elektroautos sei schwächer geworden, hieß es zur Begründung.");
    }

    [Fact]
    public async Task Linked_data_goes_before_other_metadata()
    {
        var draft = await ReadOneAsync("page.html", """
            <title>Home</title><script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Site"},
            {"@type":["NewsArticle"],"headline":"Plant &amp; servers","datePublished":"2025-08-05",
            "author":[{"@type":"Person","name":"A. Writer"},"B. Writer"],"publisher":{"name":"The Courier"}}]}</script>
            <meta property="og:title" content="Other"><p>The company has sold its plant in Ohio and will build servers.</p>
            """);

        draft.Publisher.ShouldBe("The Courier");
        draft.Authors.ShouldBe(["A. Writer", "B. Writer"]);
        draft.Published.ShouldBe(new DateOnly(2025, 8, 5));
        draft.Text.ShouldBe("The company has sold its plant in Ohio and will build servers.");
    }

    [Fact]
    public async Task A_bare_page_is_read()
    {
        var draft = await ReadOneAsync("bare.html", "<title>Note</title>Servers instead of cars.");

        draft.Title.ShouldBe("Note");
        draft.Text.ShouldBe("Servers instead of cars.");
    }

    [Fact]
    public async Task A_page_that_lies_whole_within_a_form_is_read()
    {
        var draft = await ReadOneAsync(
            "form.html", "<title>Note</title><form><div class=\"social-news\"><p>The company has sold its plant in Ohio.</p></div></form>");

        draft.Text.ShouldBe("The company has sold its plant in Ohio.");
    }
}
