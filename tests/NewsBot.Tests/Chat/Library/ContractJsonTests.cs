using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;

namespace NewsBot.Tests.Chat.Library;

/// <summary>The fields that scripts rely on, at the command line and over HTTP, byte for byte.</summary>
public sealed class ContractJsonTests
{
    private static readonly DateTimeOffset At = new(2025, 8, 5, 12, 30, 0, TimeSpan.Zero);

    private static readonly Article Known = new(
        3, 2, "main", "Träume", "Text.", "https://a.example/1", "The Paper", ["Ann"], new DateOnly(2025, 8, 5), "de",
        "terminal:me", At, "hash");

    private static readonly Article Bare = Known with { Url = null, Publisher = null, Authors = [], Published = null };

    private static readonly LoadJob Job = new(
        7, "main", "news.zip", "terminal:me", null, JobState.Done, new JobProgress(1, 2, 3, 4, 5), null, At, At);

    private static readonly FeedSubscription Feed = new(
        5, "main", new Uri("https://a.example/feed"), null, "terminal:me", null, At,
        new FeedState(At, TimeSpan.FromHours(1)));

    private static readonly LoadResult Refused = new LoadResult.Rejected("b.txt", new Phrase("Chat.EmptyQuestion"));

    private static readonly string Reason = new Phrase("Chat.EmptyQuestion").In("en");

    [Fact]
    public void An_article_of_a_list()
    {
        Line(ArticleJson.Of(Known) with { LoadedBy = "terminal:me" }, ContractJson.Lines.ArticleJson).ShouldBe(Flat(
            """
            {"id":"3","version":2,"title":"Träume","url":"https://a.example/1","publisher":"The Paper",
            "authors":["Ann"],"published":"2025-08-05","language":"de","loadedBy":"terminal:me",
            "loadedAt":"2025-08-05T12:30:00+00:00"}
            """));
        Http(new ArticlePageJson([ArticleJson.Of(Bare)], 1, 1, 1)).ShouldBe(Flat(
            """
            {"articles":[{"id":"3","version":2,"title":"Träume","url":null,"publisher":null,"authors":[],
            "published":null,"language":"de","loadedAt":"2025-08-05T12:30:00+00:00"}],"total":1,"page":1,"pages":1}
            """));
    }

    [Fact]
    public void A_single_article()
    {
        Line(
            ArticleJson.Of(Bare) with { LoadedBy = "terminal:me", Text = "Text.", Versions = 2 },
            ContractJson.Lines.ArticleJson).ShouldBe(Flat(
            """
            {"id":"3","version":2,"title":"Träume","authors":[],"language":"de","loadedBy":"terminal:me",
            "loadedAt":"2025-08-05T12:30:00+00:00","text":"Text.","versions":2}
            """));
        Fields(Http(new ArticleTextJson(ArticleJson.Of(Known), 2, "Text."))).ShouldBe(["article", "versions", "text"]);
    }

    [Fact]
    public void A_feed()
    {
        Line(FeedJson.Of(Feed), ContractJson.Lines.FeedJson).ShouldBe(Flat(
            """
            {"feedId":"5","address":"https://a.example/feed","status":"well","articles":0,
            "due":"2025-08-05T12:30:00+00:00","id":"5"}
            """));
        Http(FeedJson.Of(Feed)).ShouldBe(Flat(
            """
            {"feedId":"5","address":"https://a.example/feed","title":null,"status":"well","articles":0,
            "due":"2025-08-05T12:30:00+00:00","problem":null,"id":"5"}
            """));
    }

    [Fact]
    public void An_item_of_a_load()
    {
        Line(Item(new LoadResult.Added("a.txt", 3, "Title", "de", 9)), ContractJson.Lines.LoadItemJson).ShouldBe(Flat(
            """
            {"source":"a.txt","status":"added","articleId":"3","title":"Title","language":"de","passages":9}
            """));
        Line(Item(Refused), ContractJson.Lines.LoadItemJson).ShouldBe(Flat(
            $$"""{"source":"b.txt","status":"rejected","reason":"{{Reason}}"}"""));
        Http(Item(Refused)).ShouldBe(Flat(
            $$"""{"source":"b.txt","status":"rejected","articleId":null,"title":null,"reason":"{{Reason}}"}"""));
    }

    [Fact]
    public void A_load()
    {
        Line(JobJson.Of(Job), ContractJson.Lines.JobJson).ShouldBe(Flat(
            """
            {"id":"7","source":"news.zip","by":"terminal:me","state":"done","added":1,"updated":2,
            "duplicates":3,"rejected":4,"failed":5}
            """));
        Http(JobJson.Of(LoadReport.Of(Job) with { Problems = [Refused] }, CultureInfo.InvariantCulture)).ShouldBe(Flat(
            $$"""
            {"id":"7","source":"news.zip","state":"done","added":1,"updated":2,"duplicates":3,"rejected":4,
            "failed":5,"items":[],"problems":[{"source":"b.txt","status":"rejected","articleId":null,
            "title":null,"reason":"{{Reason}}"}]}
            """));
    }

    [Fact]
    public void The_status()
    {
        var coverage = new Coverage(1, new DateOnly(2025, 8, 5), null);
        Line(
            StatusJson.Of(coverage) with { Feeds = 2, FeedsOff = 0, Loads = [] },
            ContractJson.Lines.StatusJson).ShouldBe(Flat(
            """
            {"articles":1,"from":"2025-08-05","feeds":2,"feedsOff":0,"loads":[]}
            """));
        Http(StatusJson.Of(coverage) with
        {
            CanWrite = false,
            NeedsToken = true,
            MaxUploadBytes = 9,
            Examples = ["Who?"],
        }).ShouldBe(Flat(
            """
            {"articles":1,"from":"2025-08-05","to":null,"canWrite":false,"needsToken":true,
            "maxUploadBytes":9,"examples":["Who?"]}
            """));
    }

    [Fact]
    public void What_the_command_line_alone_prints()
    {
        Line(
            AuditJson.Of(new AuditEntry(At, "main", "bot:feeds", AuditAction.FeedOff, "feed:3")),
            ContractJson.Lines.AuditJson).ShouldBe(Flat(
            """
            {"at":"2025-08-05T12:30:00+00:00","by":"bot:feeds","action":"feed_off","subject":"feed:3"}
            """));
        Line(new ArticleChangeJson("3", "removed"), ContractJson.Lines.ArticleChangeJson).ShouldBe(Flat(
            """
            {"articleId":"3","status":"removed"}
            """));
        Line(new FindingJson("disk", "warn", "Full.", null), ContractJson.Lines.FindingJson).ShouldBe(Flat(
            """
            {"check":"disk","level":"warn","observation":"Full."}
            """));
        Line(
            ExtractJson.Of(
                "a.html",
                new ReadItem.Refused("a.html", new Phrase("Chat.EmptyQuestion")),
                CultureInfo.InvariantCulture),
            ContractJson.Lines.ExtractJson).ShouldBe(Flat(
            $$"""{"file":"a.html","authors":[],"text":"","reason":"{{Reason}}"}"""));
    }

    /// <summary>Expected JSON is broken over lines here.</summary>
    private static string Flat(string json) => json.ReplaceLineEndings("");

    private static LoadItemJson Item(LoadResult result) => LoadItemJson.Of(result, CultureInfo.InvariantCulture);

    private static string Line<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    private static string Http<T>(T value) => JsonSerializer.Serialize(value, WebFormat.Json);

    private static IEnumerable<string> Fields(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(field => field.Name);
}
