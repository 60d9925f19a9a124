using System.Text.Encodings.Web;
using System.Text.Json;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Discord;
using NewsBot.Discord.Protocol;
using NewsBot.Language;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Discord;

public sealed class FormatTests
{
    private static readonly JsonSerializerOptions Readable = new(Json.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void An_answer_looks_as_somebody_has_read_it(string language) =>
        ShouldLook(Answered(SomeAnswer.Found(language)), language, $"discord-answer.{language}.json");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Close_passages_look_as_somebody_has_read_them(string language) =>
        ShouldLook(Answered(SomeAnswer.Related(language)), language, $"discord-related.{language}.json");

    [Fact]
    public void An_answer_of_a_model_shows_the_quotes_beside_it()
    {
        var first = SomeAnswer.Found().Citations[0];
        var second = first with
        {
            Number = 2,
            ArticleId = 2,
            Title = "SoftBank steigt ein",
            Publisher = "Wirtschaft am Abend",
            Published = new DateOnly(2025, 8, 6),
            Url = null,
            Quote = "SoftBank beteiligt sich an der Fertigung.",
            Span = new TextSpan(0, 41),
            Highlight = new TextSpan(0, 8),
        };
        var answer = SomeAnswer.Found() with
        {
            Answerer = "llm",
            Sentences = [new("The site is to become a place where AI servers are built.", [1]), new("SoftBank takes part.", [1, 2])],
            Citations = [first, second],
            More = [second with { Number = 3 }],
        };

        ShouldLook(Answered(answer), "en", "discord-answer-model.en.json");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_refusal_looks_as_somebody_has_read_it(string language) =>
        ShouldLook(Answered(SomeAnswer.NotFound(language)), language, $"discord-refusal.{language}.json");

    [Theory]
    [InlineData("en", JobState.Running)]
    [InlineData("de", JobState.Done)]
    public void A_load_looks_as_somebody_has_read_it(string language, JobState state)
    {
        var job = new LoadJob(
            12, "main", "articles_2026.zip", "discord:1", null, state,
            new JobProgress(Added: 200, Updated: 3, Duplicates: 25, Rejected: 10, Failed: 2), null, default, default);
        var reply = new Reply.LoadProgress(
            job,
            [
                new RejectedItem("articles_2026.zip/logo.png", new Phrase("Articles.Binary")),
                new RejectedItem("articles_2026.zip/empty_*.txt", new Phrase("Articles.EmptyFile")),
            ],
            state == JobState.Running ? [new(ActionKind.Cancel, new Phrase("Chat.ActionCancel"), new Command.Cancel(12))] : []);

        ShouldLook(reply, language, $"discord-load.{language}.json");
    }

    [Fact]
    public void Every_source_of_a_long_answer_is_shown_within_the_limits_as_embeds_and_as_text()
    {
        var citations = Enumerable.Range(1, 12).Select(number => SomeAnswer.Found().Citations[0] with
        {
            Number = number,
            ArticleId = number,
            Title = $"Title {number} " + new string('x', 180),
            Quote = string.Concat(Enumerable.Repeat("A sentence of the article_. ", 20)).Trim(),
            Highlight = null,
        }).ToList();
        var answer = SomeAnswer.Found() with
        {
            Sentences = [.. citations.Select(c => new AnswerSentence($"Something in own words {c.Number}.", [c.Number]))],
            Citations = citations,
        };

        var posts = DiscordFormat.Posts(Answered(answer), "en");
        var plain = posts.SelectMany(post => post.Plain()).ToList();

        posts.Count.ShouldBeGreaterThan(1);
        posts.ShouldAllBe(post => post.Body.Embeds!.Sum(embed => embed.Length()) <= Embed.MaxSum && post.Body.Embeds!.All(e => e.Description!.Length <= Embed.MaxDescription));
        plain.ShouldAllBe(post => post.Body.Content!.Length <= MessageBody.MaxContent && post.Files.Count == 0);
        foreach (var citation in citations)
        {
            posts.ShouldContain(post => post.Body.Embeds![0].Description!.Contains($"Title {citation.Number} ", StringComparison.Ordinal));
            plain.ShouldContain(post => post.Body.Content!.Contains($"Title {citation.Number} ", StringComparison.Ordinal));
        }

        posts[^1].Body.Components!.ShouldNotBeEmpty();
        posts.SkipLast(1).ShouldAllBe(post => post.Body.Components!.Count == 0);
    }

    [Fact]
    public void What_a_user_asked_and_an_article_says_is_no_markup_anywhere()
    {
        const string Hostile = "Look [here](https://evil.example) **now** @everyone <@1> `x` ||y|| <t:0:R>\n# big\n-# small\n> quote\n- list\n1. one";
        var citation = SomeAnswer.Found().Citations[0] with { Title = Hostile, Publisher = Hostile, Quote = Hostile, Highlight = null, Url = "javascript:alert(1)" };
        var answer = SomeAnswer.Found() with { Sentences = [new(Hostile, [1])], Citations = [citation] };
        var reply = new Reply.Answered("abc", SomeQuestion(Hostile), answer, []);

        foreach (var post in DiscordFormat.Posts(reply, "en").Concat(DiscordFormat.Posts(reply, "en").SelectMany(p => p.Plain())))
        {
            var text = post.Body.Content ?? post.Body.Embeds![0].Description!;
            foreach (var markup in new[] { "](https://evil", " **now", " @everyone", " <@1>", " `x`", " ||y", " <t:", "\n# ", "\n> # ", "\n- ", "\n> - ", "\n1. ", "\n> 1. ", "\n> > ", "javascript" })
            {
                text.ShouldNotContain(markup);
            }

            post.Body.AllowedMentions.Parse.ShouldBeEmpty();
        }
    }

    private static void ShouldLook(Reply reply, string language, string name) =>
        Golden.ShouldMatch(JsonSerializer.Serialize(DiscordFormat.Posts(reply, language).Select(post => post.Body), Readable), name);

    private static Reply.Answered Answered(Answer answer) => new(
        "abc123", SomeQuestion(answer.Language == "de" ? "Was plant Foxconn in Lordstown?" : "What does Foxconn plan for Lordstown?"),
        answer, AnswerActions.For("abc123", answer, isPrivate: false));

    private static Question SomeQuestion(string text) => new(text, "main", new DateOnly(2025, 8, 6));
}
