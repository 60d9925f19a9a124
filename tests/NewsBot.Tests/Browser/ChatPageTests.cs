using System.Collections.Concurrent;
using Microsoft.Playwright;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Web.Support;

namespace NewsBot.Tests.Browser;

[Trait("Category", "Slow")]
public sealed class ChatPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Lead =
        "Der Auftragsfertiger Foxconn verkauft sein Werk für Elektroautos in Lordstown im US-Bundesstaat Ohio.\n\n";

    private const string HostileTitle = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>";

    private static readonly string Story = Lead
        + string.Concat(Enumerable.Repeat(
            "Das Unternehmen hatte die Fabrik vor drei Jahren übernommen und dort zunächst Pick-ups bauen lassen. "
            + "Die Nachfrage blieb hinter den Erwartungen zurück, und ein Partner ging in die Insolvenz.\n\n", 12))
        + SomeAnswer.Quote + " Den Umbau will Foxconn noch in diesem Jahr beginnen.";

    [Fact]
    public async Task A_question_is_answered_and_its_citation_opens_the_article_at_the_quote()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await AskedAsync(web);

        await Assertions.Expect(page.Locator(".sentences")).ToContainTextAsync(SomeAnswer.Quote);
        await Assertions.Expect(page.Locator(".card mark.likely")).ToHaveTextAsync("KI-Server");
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync("5 August 2025");
        await Assertions.Expect(page.Locator(".card .badge")).ToHaveTextAsync("German");
        await Assertions.Expect(page.Locator("#announcer")).ToHaveTextAsync(SomeAnswer.Quote);
        await Chromium.PictureAsync(page, "answer");

        await page.Locator(".sentences .cite").ClickAsync();
        var mark = page.Locator("#reader-text mark").First;
        await Assertions.Expect(mark).ToBeInViewportAsync();
        string.Concat(await page.Locator("#reader-text mark").AllTextContentsAsync()).ShouldBe(SomeAnswer.Quote);
        await Assertions.Expect(page.Locator("#reader-text mark.likely")).ToHaveTextAsync("KI-Server");
        await Chromium.PictureAsync(page, "reader");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#reader")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".sentences .cite")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_quote_is_shown_in_its_own_version_with_word_that_the_source_has_changed()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await AskedAsync(web);
        await web.StoreAsync(Article("Ganz anderer Text. Ohne das Zitat."));

        await page.Locator(".cite").ClickAsync();

        await Assertions.Expect(page.Locator("#reader-meta .warning")).ToContainTextAsync("The source has changed since it was quoted");
        await Assertions.Expect(page.Locator("#reader-text mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#reader-foot")).ToContainTextAsync("This is version 1 of 2.");
        await Chromium.PictureAsync(page, "changed");
    }

    [Fact]
    public async Task Commands_are_typed_like_questions_and_a_load_tells_its_progress()
    {
        await using var web = await RunningWeb.StartAsync();
        await web.StoreAsync(Article(Story));
        var page = await chromium.OpenAsync(web.Address);

        await AskAsync(page, "articles");
        await Assertions.Expect(page.Locator(".reply .lines")).ToContainTextAsync("1 · Foxconn baut KI-Server");
        await page.Locator("#question").FillAsync("load\nThe bridge is open\n\nThe bridge of Lordstown was opened on Monday.");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".reply .job[data-state=done]")).ToContainTextAsync("1 new");
        await AskAsync(page, "show 2");
        await page.Locator(".reply .actions button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".reply .lines").Last).ToContainTextAsync("Removed article 2");
        await AskAsync(page, "audit");
        await Assertions.Expect(page.Locator(".reply .lines").Last).ToContainTextAsync("removed · article:2");
        await Chromium.PictureAsync(page, "commands");
    }

    [Fact]
    public async Task An_overview_shows_lines_under_titles_and_turns_its_page()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("compare", (question, _, _) => Task.FromResult<Answer>(
            SomeAnswer.Overview(sideBySide: true, hasMore: question.Page == 1) with { Page = question.Page }));
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "compare");

        await Assertions.Expect(page.Locator(".overview .heading")).ToHaveTextAsync("“Foxconn” beside “Tesla”");
        await Assertions.Expect(page.Locator(".sides .part")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".sides .card")).ToContainTextAsync(SomeAnswer.Quote);
        await Assertions.Expect(page.Locator(".sides .hint")).ToHaveTextAsync("The articles here say nothing of it.");
        await Chromium.PictureAsync(page, "overview");

        await page.Locator(".overview .actions button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".overview .heading").Last).ToHaveTextAsync("“Foxconn” beside “Tesla” · page 2");
    }

    [Fact]
    public async Task An_example_of_small_talk_is_asked_by_pressing_it()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("thanks", SomeAnswer.SmallTalk());
        web.Answers.On("Sum up article 1", SomeAnswer.Overview(hasMore: false));
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "thanks");

        await Assertions.Expect(page.Locator(".talk .sentences")).ToHaveTextAsync("You’re welcome.");
        await Chromium.PictureAsync(page, "small-talk");
        await page.Locator(".talk button").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".overview .card")).ToContainTextAsync(SomeAnswer.Quote);
    }

    [Fact]
    public async Task The_answer_grows_while_it_is_made()
    {
        await using var web = await RunningWeb.StartAsync();
        var read = new TaskCompletionSource();
        web.Answers.On("Who?", async (_, progress, _) =>
        {
            progress!.Report(new AnswerDraft("Foxconn plans to"));
            await read.Task;
            return SomeAnswer.Found();
        });
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "Who?");

        await Assertions.Expect(page.Locator(".growing")).ToHaveTextAsync("Foxconn plans to");
        await Assertions.Expect(page.Locator(".answer")).ToHaveAttributeAsync("aria-busy", "true");
        read.SetResult();
        await Assertions.Expect(page.Locator(".card")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_refusal_says_what_was_searched_and_what_is_nearest()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "Who is the chancellor of Austria?");

        var refusal = page.Locator(".refusal");
        await Assertions.Expect(refusal).ToContainTextAsync("Searched: 12 articles from 1 January 2024 to 5 August 2025.");
        await Assertions.Expect(refusal.Locator(".nearest li")).ToHaveCountAsync(2);
        await Chromium.PictureAsync(page, "refusal");

        await refusal.GetByRole(AriaRole.Button, new() { Name = "Helpful", Exact = true }).ClickAsync();
        await Assertions.Expect(refusal).ToContainTextAsync("Thank you, noted.");
        await refusal.GetByRole(AriaRole.Button, new() { Name = "Add articles" }).ClickAsync();
        await Assertions.Expect(page.Locator("#loader")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Follow_ups_stay_in_the_conversation_until_a_new_one_is_begun()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "First?");
        await Assertions.Expect(page.Locator(".refusal")).ToHaveCountAsync(1);
        await AskAsync(page, "Second?");
        await Assertions.Expect(page.Locator(".refusal")).ToHaveCountAsync(2);
        await page.Locator("#new-chat").ClickAsync();
        await AskAsync(page, "Third?");
        await Assertions.Expect(page.Locator(".refusal")).ToHaveCountAsync(1);

        web.Answers.Asked.Select(question => question.Thread!.Count).ShouldBe([0, 1, 0]);
    }

    [Fact]
    public async Task A_fault_is_shown_with_its_reference()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("Broken?", (_, _, _) => throw new InvalidOperationException("secret"));
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "Broken?");

        await Assertions.Expect(page.Locator(".trouble")).ToContainTextAsync("reference");
        await Assertions.Expect(page.Locator(".trouble")).Not.ToContainTextAsync("secret");
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await chromium.OpenAsync(web.Address);
        await page.Locator("body").PressAsync("Tab");
        await page.EvaluateAsync("document.activeElement.blur()");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("Two");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("lines?");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".refusal")).ToBeVisibleAsync();
        web.Answers.Asked.Single().Text.ShouldBe("Two\nlines?");
        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_pasted_text_and_files_are_loaded_with_progress_and_reasons()
    {
        await using var web = await RunningWeb.StartAsync();
        var page = await chromium.OpenAsync(web.Address);
        await page.Locator("#open-loader").ClickAsync();
        await page.Locator("#load-text").FillAsync(HostileTitle + "\n\nSome text of the article, and some more of it.");
        await page.Locator("#pane-text button").ClickAsync();
        await Assertions.Expect(page.Locator(".job[data-state=done]")).ToHaveCountAsync(1);

        await page.Locator("#tab-files").ClickAsync();
        await page.Locator("#load-files").SetInputFilesAsync(
        [
            new FilePayload { Name = "good.txt", MimeType = "text/plain", Buffer = "A good title\n\nA good text for an article."u8.ToArray() },
            new FilePayload { Name = "empty.txt", MimeType = "text/plain", Buffer = [] },
        ]);
        await Assertions.Expect(page.Locator(".job[data-state=done]")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".job").First).ToContainTextAsync("1 new");
        await Assertions.Expect(page.Locator(".problems li")).ToContainTextAsync("empty.txt");
        await Chromium.PictureAsync(page, "loader");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#coverage")).ToHaveTextAsync("2 articles");
    }

    [Fact]
    public async Task A_hostile_title_is_text_everywhere()
    {
        await using var web = await RunningWeb.StartAsync();
        var text = $"{HostileTitle} {SomeAnswer.Quote}";
        var id = await web.StoreAsync(SomeArticle.With(title: HostileTitle, text: text, url: "javascript:alert(1)", publisher: HostileTitle));
        var found = SomeAnswer.Found(article: id, start: HostileTitle.Length + 1);
        web.Answers.On("Who?", found with
        {
            Citations = [found.Citations[0] with { Title = HostileTitle, Publisher = HostileTitle, Url = "javascript:alert(1)" }],
        });
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "Who?");

        await Assertions.Expect(page.Locator(".card strong")).ToHaveTextAsync(HostileTitle);
        await page.Locator(".cite").ClickAsync();
        await Assertions.Expect(page.Locator("#reader-title")).ToHaveTextAsync(HostileTitle);
        await Assertions.Expect(page.Locator("#reader-text mark").First).ToBeVisibleAsync();
        (await page.Locator("a[href^='javascript']").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#open-library").ClickAsync();
        await Assertions.Expect(page.Locator("#library-list strong")).ToHaveTextAsync(HostileTitle);
        (await page.TitleAsync()).ShouldBe("NewsBot");
        (await page.Locator("img[src=x]").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_article_is_removed_after_asking_twice_and_brought_back()
    {
        await using var web = await RunningWeb.StartAsync();
        var id = await web.StoreAsync(Article(Story));
        var page = await chromium.OpenAsync(web.Address);
        await page.Locator("#open-library").ClickAsync();
        await Chromium.PictureAsync(page, "library");
        var remove = page.Locator("#library-list .quiet");

        await remove.ClickAsync();
        (await web.Store.FindAsync("main", id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await remove.ClickAsync();
        await Assertions.Expect(page.Locator("#library-list")).ToContainTextAsync("Removed.");
        (await web.Store.FindAsync("main", id, TestContext.Current.CancellationToken)).ShouldBeNull();
        await page.Locator("#library-list").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Assertions.Expect(page.Locator("#library-list strong")).ToBeVisibleAsync();
        (await web.Store.FindAsync("main", id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Loading_asks_for_the_token_where_one_is_set()
    {
        await using var web = await RunningWeb.StartAsync(("Web:AdminToken", "0123456789abcdef"));
        var page = await chromium.OpenAsync(web.Address);
        await page.Locator("#open-loader").ClickAsync();
        await page.Locator("#token").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#token-note")).ToHaveTextAsync("That is not the token.");
        await Chromium.PictureAsync(page, "token");
        await page.Locator("#token").FillAsync("0123456789abcdef");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("#load-text").FillAsync("A title\n\nSome text of the article.");
        await page.Locator("#pane-text button").ClickAsync();
        await Assertions.Expect(page.Locator(".job[data-state=done]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_speaks_german_to_germans_and_english_when_switched()
    {
        await using var web = await RunningWeb.StartAsync();
        await web.StoreAsync(SomeArticle.With(title: "NASA-Sonde DART hat Bahn eines Asteroiden verändert"));
        var page = await chromium.OpenAsync(web.Address, locale: "de-AT");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Was möchten Sie wissen?");
        await Assertions.Expect(page.Locator(".example")).ToContainTextAsync("Umlaufzeit");
        await page.Locator("#language").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("What would you like to know?");
        await Assertions.Expect(page.Locator(".example")).ToContainTextAsync("orbit");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
    }

    [Theory]
    [InlineData("desktop", ColorScheme.Light, 1280, 860)]
    [InlineData("desktop", ColorScheme.Dark, 1280, 860)]
    [InlineData("phone", ColorScheme.Light, 390, 780)]
    [InlineData("phone", ColorScheme.Dark, 390, 780)]
    public async Task It_fits_every_screen_without_faults_of_its_own(string device, ColorScheme scheme, int width, int height)
    {
        await using var web = await RunningWeb.StartAsync();
        foreach (var title in new[] { "Foxconn sells its Lordstown plant", "NASA: DART", "Notre-Dame reopens", "Finland joins NATO" })
        {
            await web.StoreAsync(SomeArticle.With(title: title, published: new DateOnly(2025, 8, 5)));
        }

        var id = await web.StoreAsync(Article(Story));
        web.Answers.On("What does Foxconn plan for Lordstown?", SomeAnswer.Found(article: id, start: Story.IndexOf(SomeAnswer.Quote, StringComparison.Ordinal)));
        var page = await chromium.OpenAsync(web.Address, scheme: scheme, width: width, height: height);
        var faults = new ConcurrentQueue<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { faults.Enqueue(message.Text); } };
        page.PageError += (_, fault) => faults.Enqueue(fault);
        await Chromium.PictureAsync(page, $"welcome-{device}-{scheme}");

        await page.Locator(".example").First.ClickAsync();
        await Assertions.Expect(page.Locator(".card")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await Chromium.PictureAsync(page, $"answer-{device}-{scheme}");
        await page.Locator(".card").ClickAsync();
        await Assertions.Expect(page.Locator("#reader-text mark").First).ToBeInViewportAsync();
        await Chromium.PictureAsync(page, $"reader-{device}-{scheme}");

        faults.ShouldBeEmpty();
    }

    private async Task<IPage> AskedAsync(RunningWeb web)
    {
        var id = await web.StoreAsync(Article(Story));
        var start = Story.IndexOf(SomeAnswer.Quote, StringComparison.Ordinal);
        web.Answers.On("What does Foxconn plan?", SomeAnswer.Found(article: id, start: start));
        var page = await chromium.OpenAsync(web.Address);
        await AskAsync(page, "What does Foxconn plan?");
        return page;
    }

    private static NewArticle Article(string text) => SomeArticle.With(
        text, "Foxconn baut KI-Server in Lordstown", "https://news.example/foxconn", publisher: "Nachrichten heute",
        published: new DateOnly(2025, 8, 5));

    private static async Task AskAsync(IPage page, string question)
    {
        await page.Locator("#question").FillAsync(question);
        await page.Locator("#question").PressAsync("Enter");
    }
}
