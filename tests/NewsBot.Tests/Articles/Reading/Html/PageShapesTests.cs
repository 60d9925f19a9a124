using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading.Html;

/// <summary>
/// The shapes that real sites give their pages, written for these tests: what belongs to the article says "bridge",
/// what stands beside it says "other".
/// </summary>
public sealed class PageShapesTests
{
    private static readonly string Story = Paragraphs("bridge", 7);

    public static TheoryData<string, string> Shapes => new()
    {
        { "div soup", $"<div class='x1'><div class='x2'><h1>Bridge</h1><div><div>{Divs("bridge", 6)}</div></div></div><div class='x3'>{Links(12)}</div></div>" },
        { "lines between breaks", $"<table><tr><td>{Links(8)}</td><td><font><h1>Bridge</h1>{Breaks("bridge", 6)}</font></td></tr></table>" },
        { "endless scroll", $"<main><article><h1>Bridge</h1>{Story}</article><article><h1>Other</h1>{Paragraphs("other", 14)}</article><article><h1>Other</h1>{Paragraphs("other", 9)}</article></main>" },
        { "endless scroll without article elements", $"<div class='a'><h1>Bridge</h1><div>{Story}</div></div><div class='b'><h1>Other one</h1><div>{Paragraphs("other", 15)}</div></div>" },
        { "teasers that are articles", $"<article><h1>Bridge</h1>{Story}</article><div>{Repeat(6, "<article><h3><a href='/o'>An other headline</a></h3><p>What the other report tells in a sentence or two, no more than that.</p></article>")}</div>" },
        { "long comments", $"<div class='post'><h1>Bridge</h1>{Story}</div><div id='comments'><h3>40 comments</h3><ol class='comment-list'>{Repeat(25, $"<li><b>Jo</b> {Paragraphs("other", 2)}</li>")}</ol></div>" },
        { "comments without a name", $"<article><h1>Bridge</h1>{Story}</article><section><h2>Comments</h2>{Repeat(4, $"<div><span>Jo, 5 August 2025</span>{Paragraphs("other", 1)}</div>")}</section>" },
        { "related links within", $"<article><h1>Bridge</h1>{Paragraphs("bridge", 3)}<div><h3>Related stories</h3><ul>{Links(4)}</ul></div>{Paragraphs("bridge later", 3)}</article>" },
        { "a teaser among paragraphs", $"<article><h1>Bridge</h1>{Paragraphs("bridge", 3)}<p><a href='/o'>READ MORE: An other headline that is long enough to look like a sentence of the article itself</a></p>{Paragraphs("bridge later", 3)}</article>" },
        { "captions", $"<article><h1>Bridge</h1><figure><img><figcaption>The other picture shows a river and its bank at dusk, said the photographer.</figcaption></figure>{Story}<div class='img'><img><span class='img-desc'>An other bank of the river, seen at dusk (Image: GETTY)</span></div></article>" },
        { "a cookie banner", $"<div id='cmp' role='dialog'>{Paragraphs("other cookies and partners", 8)}</div><article><h1>Bridge</h1>{Story}</article>" },
        { "a cookie banner without a name", $"<div><div>{Paragraphs("other cookies and partners", 3)}<button>Accept all</button></div></div><div><div><h1>Bridge</h1>{Story}</div></div>" },
        { "a page that scripts uncover", $"<div id='root' style='display:none'><article class='story'><h1>Bridge</h1>{Story}</article></div><noscript>The other page needs JavaScript.</noscript>" },
        { "AMP", $"<amp-sidebar>{Links(9)}</amp-sidebar><amp-consent><div>{Paragraphs("other", 3)}</div></amp-consent><article><h1>Bridge</h1>{Paragraphs("bridge", 3)}<amp-ad>An other offer</amp-ad>{Paragraphs("bridge later", 3)}<amp-carousel><p>{Sentence("other", 1)}</p></amp-carousel></article>" },
        { "a live blog", $"<main><h1>Bridge</h1><p>{Sentence("bridge", 0)}</p>{Repeat(6, "<article class='post'><time>10:30</time><h2>The bridge is open</h2>" + Paragraphs("bridge", 2) + "</article>")}</main><aside>{Links(9)}{Paragraphs("other", 3)}</aside>" },
        { "a live blog within an article", $"<article><h1>Bridge</h1>{Paragraphs("bridge", 2)}<div>{Repeat(6, "<article><h2>The bridge is open</h2>" + Paragraphs("bridge later", 2) + "</article>")}</div></article><aside>{Paragraphs("other", 3)}</aside>" },
        { "a question and its answers", $"<div><h1>Bridge?</h1><div><div>{Paragraphs("bridge", 3)}</div></div><h2>3 answers</h2>{Repeat(3, "<div><div>" + Paragraphs("bridge", 2) + "</div><div>answered by Jo</div></div>")}</div><div>{Links(12)}</div>" },
        { "a list of items that begin with links", $"<article><h1>Bridge</h1><p>{Sentence("bridge", 0)}</p><ol>{Repeat(5, "<li><strong><a href='/b'>The bridge will not be opened before the end of the year, says the mayor of the town</a>.</strong> Workers are missing on both banks.</li>")}</ol></article>" },
        { "a lead that is called a teaser", $"<main><h1>Bridge</h1><p class='teaser'>The bridge that the town has waited for will be opened in May, a year later than planned.</p>{Story}</main><footer>An other imprint</footer>" },
        { "hashed class names", $"<div class='css-1ab'><div class='css-9zz'><ul>{Links(10)}</ul></div><div class='css-7f'><h1 class='css-2'>Bridge</h1><div class='css-3'>{Story}</div></div><div class='css-8'><h2>Most read</h2>{Repeat(6, "<div class='css-5'><a href='/o'><h3>An other headline</h3></a><p>The other report in a sentence that says little.</p></div>")}</div></div>" },
        { "a box within", $"<article><h1>Bridge</h1>{Paragraphs("bridge", 3)}<aside><h3>What the other paper says</h3><p>{Sentence("other", 1)}</p></aside>{Paragraphs("bridge later", 3)}<form><p>The other newsletter comes every day, free of charge, and can be ended at any time.</p></form></article>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task The_article_is_told_from_what_stands_beside_it(string shape, string body)
    {
        var text = (await ReadOneAsync("page.html", Page(body))).Text;

        text.ShouldNotContain("other", Case.Insensitive, shape);
        text.Split("bridge").Length.ShouldBe(Text(body).Split("bridge").Length, shape);
    }

    [Theory]
    [InlineData("<figure class='wp-block-table'><table><thead><tr><th>Party</th><th>Seats</th></tr></thead><tr><td>Greens</td><td>12</td></tr></table></figure>")]
    [InlineData("<table><tr><td>Party</td><td><b>Seats</b></td></tr><tr><td>Greens</td><td>12</td></tr></table>")]
    public async Task A_row_of_a_table_is_one_line(string table) =>
        (await ReadOneAsync("page.html", Page($"<article><h1>Bridge</h1>{Story}{table}</article>"))).Text
            .ShouldEndWith("\n\nParty | Seats\n\nGreens | 12");

    [Fact]
    public async Task A_recipe_keeps_its_ingredients_and_steps()
    {
        var text = (await ReadOneAsync("page.html", Page(
            $"""
            <article><h1>Bridge cake</h1>{Paragraphs("bridge", 3)}<h2>Ingredients</h2><ul><li>200 g flour</li><li>3 eggs</li></ul>
            <h2>Steps</h2><ol><li>Stir the flour and the eggs until the dough is smooth and shines.</li><li>Bake.</li></ol></article>
            <div>{Links(12)}</div>
            """))).Text;

        text.ShouldEndWith("Ingredients\n\n200 g flour\n\n3 eggs\n\nSteps\n\nStir the flour and the eggs until the dough is smooth and shines.\n\nBake.");
    }

    private static string Page(string body) =>
        $"<!doctype html><html lang='en'><head><title>Bridge | Courier</title></head><body><nav>{Links(5)}</nav>{body}</body></html>";

    /// <summary>What of a body is text, with case kept, so that headings ("Bridge") do not count.</summary>
    private static string Text(string body) => System.Text.RegularExpressions.Regex.Replace(body, "<[^>]*>", " ");

    private static string Paragraphs(string subject, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"<p>{Sentence(subject, i)}</p>"));

    private static string Divs(string subject, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"<div>{Sentence(subject, i)}</div>"));

    private static string Breaks(string subject, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"{Sentence(subject, i)}<br><br>"));

    private static string Sentence(string subject, int number) =>
        $"On day {number}, the council said of the {subject} that it will cost {number + 3} million, which is more than planned, and that nobody knows why.";

    private static string Links(int count) => Repeat(count, "<li><a href='/o'>An other headline</a></li>");

    private static string Repeat(int count, string html) => string.Concat(Enumerable.Repeat(html, count));
}
