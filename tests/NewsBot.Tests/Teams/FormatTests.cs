using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NewsBot.Activities.Cards;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Language;
using NewsBot.Teams.Connector;
using NewsBot.Teams.Conversations;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

public sealed class FormatTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void An_answer_looks_as_somebody_has_read_it(string language)
    {
        var format = TeamsFormat.Of(Answered(SomeAnswer.Found(language)), language, Role.Reader);
        Golden.ShouldMatch(
            $"{format.Text}\n\n{format.Citations!.ToJsonString(Readable)}\n\n{format.Card.ToJsonString(Readable)}",
            $"teams-answer.{language}.txt");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Close_passages_look_as_somebody_has_read_them(string language)
    {
        var format = TeamsFormat.Of(Answered(SomeAnswer.Related(language)), language, Role.Editor);
        format.Text.ShouldBeNull();
        Golden.ShouldMatch($"{format.Summary}\n\n{format.Card.ToJsonString(Readable)}", $"teams-related.{language}.txt");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_refusal_looks_as_somebody_has_read_it(string language)
    {
        var format = TeamsFormat.Of(Answered(SomeAnswer.NotFound(language)), language, Role.Editor);
        format.Text.ShouldBeNull();
        Golden.ShouldMatch($"{format.Summary}\n\n{format.Card.ToJsonString(Readable)}", $"teams-refusal.{language}.txt");
    }

    [Theory]
    [InlineData(1, 30_000)]
    [InlineData(5, 5_000)]
    [InlineData(20, 3_000)]
    [InlineData(20, 100)]
    public void An_answer_stays_below_Teams_limit_with_every_source(int sources, int length)
    {
        var answer = Long(sources, length);
        var format = TeamsFormat.Of(Answered(answer), "en", Role.Reader);

        (2 * ConnectorClient.Serialize(format.Card).Length).ShouldBeLessThan(TeamsFormat.MaxBytes);
        (2 * (ConnectorClient.Serialize(format.Citations!).Length + format.Text!.Length)).ShouldBeLessThan(TeamsFormat.MaxBytes);
        var card = new ShownMessage("", new JsonObject
        {
            ["attachments"] = new JsonArray(new JsonObject { ["content"] = format.Card.DeepClone() }),
        }).CardText;
        for (var number = 1; number <= sources; number++)
        {
            card.ShouldContain($"[{number}] ");
            format.Text!.ShouldContain($"[{number}]");
        }
    }

    [Fact]
    public void Citations_keep_Teams_limits()
    {
        var answer = Long(25, 1_000);
        var entity = CitationEntity.Of(answer.Citations, answer.Language);
        var claims = entity["citation"]!.AsArray();
        claims.Count.ShouldBe(CitationEntity.MaxCitations);
        foreach (var appearance in claims.Select(claim => claim!["appearance"]!))
        {
            appearance["name"]!.GetValue<string>().Length.ShouldBeInRange(1, CitationEntity.MaxName);
            appearance["abstract"]!.GetValue<string>().Length.ShouldBeInRange(1, CitationEntity.MaxAbstract);
            appearance["keywords"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(CitationEntity.MaxKeywords);
            appearance["keywords"]!.AsArray().ShouldAllBe(k => k!.GetValue<string>().Length <= CitationEntity.MaxKeyword);
        }
    }

    [Fact]
    public void What_an_article_says_is_no_markup()
    {
        const string Hostile = "Look [here](https://evil.example) **now** <at>everyone</at> [1] `x` <script>";
        var answer = new Answer.Found("en", "extractive", [new AnswerSentence(Hostile, [1])], [Citation(1, Hostile, "javascript:alert(1)")]);

        var format = TeamsFormat.Of(Answered(answer), "en", Role.Reader);

        format.Text.ShouldBe(
            @"Look \[here\](https://evil.example) \*\*now\*\* &lt;at>everyone&lt;/at> \[1\] \`x\` &lt;script> [1]");
        format.Card.ToJsonString().ShouldNotContain("\"TextBlock\"");
        format.Card.ToJsonString().ShouldNotContain("javascript:");
        format.Citations!.ToJsonString().ShouldNotContain("javascript:");
    }

    [Fact]
    public void The_likely_answer_stays_in_a_shortened_quote()
    {
        var quote = string.Join(' ', Enumerable.Repeat("davor", 200)) + " KI-Server " + string.Join(' ', Enumerable.Repeat("danach", 200));
        var at = quote.IndexOf("KI-Server", StringComparison.Ordinal);
        var citation = Citation(1, quote) with { Highlight = new TextSpan(at, at + 9) };

        QuoteText.Around(citation, 160).ShouldContain("KI-Server");
        QuoteText.Around(citation, 160).Length.ShouldBeLessThanOrEqualTo(160);
    }

    [Fact]
    public void Any_text_is_shortened_and_escaped_without_a_fault()
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ToArbitrary();
        Prop.ForAll(texts, Gen.Choose(2, 60).ToArbitrary(), (text, length) =>
        {
            var shorter = CardParts.Shorten(text, length);
            return shorter.Length <= length
                && MarkdownText.Escape(text) is not null
                && (text.Length == 0 || QuoteText.Around(Citation(1, text) with { Highlight = new TextSpan(text.Length / 2, text.Length) }, length).Length <= length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Theory]
    [InlineData("H\u0006\u0006?", 2, "……")]
    [InlineData("\ud83d\ude00\ud83d\ude00", 2, "……")]
    public void Hardly_any_room_is_still_some(string text, int length, string quote)
    {
        CardParts.Shorten(text, 1).ShouldBe("…");
        QuoteText.Around(Citation(1, text) with { Highlight = new TextSpan(text.Length / 2, text.Length) }, length).ShouldBe(quote);
    }

    private static Reply.Answered Answered(Answer answer) => new(
        "answerid",
        new Question("What does Foxconn plan?", "main", null),
        answer,
        [new ReplyAction(ActionKind.MoreSources, new("Chat.ActionMore"), new Command.More("answerid"))]);

    private static Answer.Found Long(int sources, int length) => new(
        "en",
        "llm",
        [.. Enumerable.Range(1, sources).Select(n => new AnswerSentence($"Sentence {n} says „something“.", [n]))],
        [.. Enumerable.Range(1, sources).Select(n => Citation(n, string.Join(' ', Enumerable.Repeat("Wörter", length / 7))))]);

    private static Citation Citation(int number, string quote, string url = "https://news.example/a") => new(
        number, number, 1, $"Titel {number} " + new string('t', 150), "Ein Verlag mit einem sehr langen Namen in Österreich",
        new DateOnly(2025, 8, 5), url, "de", quote, new TextSpan(0, quote.Length), null);
}
