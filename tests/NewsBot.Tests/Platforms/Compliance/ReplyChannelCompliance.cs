using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Platforms.Compliance;

/// <summary>What the reply channel of every platform does, as who asked sees it.</summary>
public abstract class ReplyChannelCompliance : IAsyncLifetime
{
    private const string Markup =
        "Look [here](https://evil.example) **now** @everyone <@1> <at>Ann</at> <script>alert(1)</script> `x`";

    /// <summary>Beginning of what the answer says; behind it, platforms set the likely answer in bold.</summary>
    private protected const string Said = "Das Gelände soll zu einem Standort";

    private protected const string Draft = "Something that is being written";

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_seen_once_with_its_source()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);

        await channel.ShowAsync(Answered(), Cancellation);

        var words = await WordsAsync();
        words.ShouldContain(Said);
        words.ShouldContain("Nachrichten heute");
        (await SeenAsync()).Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_sentence_is_seen_exactly_once()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);

        await channel.ShowAsync(Thanks(), Cancellation);

        Plain((await SeenAsync()).ShouldHaveSingleItem().Words).ShouldContain(Sentence);
    }

    [Fact]
    public async Task Nothing_is_needed_before_the_reply()
    {
        await (await OpenAsync()).ShowAsync(Thanks(), Cancellation);

        (await SeenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_shown_while_the_answer_grew_is_replaced_by_it()
    {
        var channel = await OpenAsync();
        await TakeLongAsync(channel);
        foreach (var text in new[] { Draft, Draft + " and goes on", Draft + " and goes on. And on." })
        {
            LetTimePass();
            await channel.DraftAsync(new AnswerDraft(text), Cancellation);
        }

        (await DraftsAsync()).Any(text => text.Contains(Draft)).ShouldBe(ShowsDrafts);
        await channel.ShowAsync(Answered(), Cancellation);

        var words = await WordsAsync();
        words.ShouldContain(Said);
        words.ShouldNotContain(Draft);
        (await SeenAsync()).Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_refusal_takes_the_place_of_what_was_shown_before()
    {
        var channel = await OpenAsync();
        await TakeLongAsync(channel);
        await channel.DraftAsync(new AnswerDraft(Draft), Cancellation);

        await channel.ShowAsync(Answered(SomeAnswer.NotFound()), Cancellation);

        var words = await WordsAsync();
        words.ShouldContain("Austria has a new government");
        words.ShouldNotContain(Draft);
    }

    [Fact]
    public async Task Every_source_of_a_long_answer_is_seen()
    {
        var answer = LongAnswer();

        await (await OpenAsync()).ShowAsync(Answered(answer), Cancellation);

        var words = await WordsAsync();
        answer.Citations.ShouldAllBe(citation => words.Contains($"Title number {citation.Number} "));
    }

    [Fact]
    public async Task What_an_article_or_an_asker_says_is_no_markup()
    {
        var citation = SomeAnswer.Found().Citations[0] with
        {
            Title = Markup,
            Publisher = Markup,
            Quote = Markup,
            Highlight = null,
            Url = "javascript:alert(1)",
        };
        var answer = SomeAnswer.Found() with { Sentences = [new(Markup, [1])], Citations = [citation] };
        var channel = await OpenAsync();
        await TakeLongAsync(channel);
        await channel.DraftAsync(new AnswerDraft(Markup), Cancellation);

        await channel.ShowAsync(Answered(answer, Markup), Cancellation);

        (await SeenAsync()).ShouldNotBeEmpty();
        foreach (var sent in await SentTextsAsync())
        {
            foreach (var markup in ForbiddenMarkup)
            {
                sent.ShouldNotContain(markup);
            }
        }
    }

    [Fact]
    public async Task What_was_asked_in_private_is_answered_in_private_however_long_it_is()
    {
        var channel = await OpenAsync(isPrivate: true);
        await TakeLongAsync(channel);
        await channel.DraftAsync(new AnswerDraft(Draft), Cancellation);

        await channel.ShowAsync(Answered(LongAnswer()), Cancellation);

        (await SeenAsync()).ShouldAllBe(message => message.IsPrivate);
    }

    [Fact]
    public async Task A_place_is_known_only_of_what_was_shown() => (await OpenAsync()).Place.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Every_kind_of_reply_says_something(string kind)
    {
        await (await OpenAsync()).ShowAsync(SomeReply.Of(kind), Cancellation);

        (await SeenAsync()).ShouldNotBeEmpty();
        (await WordsAsync()).ShouldNotBeNullOrWhiteSpace();
    }

    public static TheoryData<string> Replies => [.. SomeReply.Kinds];

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>What must stand nowhere in what was sent.</summary>
    private protected abstract IReadOnlyList<string> ForbiddenMarkup { get; }

    /// <summary>The channel of a message that somebody has just sent.</summary>
    private protected abstract Task<IReplyChannel> OpenAsync(bool isPrivate = false);

    /// <summary>Whether an answer is seen while it grows.</summary>
    private protected virtual bool ShowsDrafts => true;

    /// <summary>Acknowledges a message whose answer takes so long that it is to be seen while it grows.</summary>
    private protected virtual async Task TakeLongAsync(IReplyChannel channel)
    {
        await channel.AcknowledgeAsync(Cancellation);
        LetTimePass();
    }

    /// <summary>Lets as much time pass as a platform wants between two messages.</summary>
    private protected abstract void LetTimePass();

    /// <summary>The messages that can be seen now, in order.</summary>
    private protected abstract Task<IReadOnlyList<SeenMessage>> SeenAsync();

    /// <summary>Texts of what was shown before the reply.</summary>
    private protected abstract Task<IReadOnlyList<string>> DraftsAsync();

    /// <summary>Every text that was sent, in the platform's markup.</summary>
    private protected abstract Task<IReadOnlyList<string>> SentTextsAsync();

    private protected static string Sentence => new Phrase("Chat.Thanks").In("en");

    private protected static Reply Thanks() => new Reply.Notice(new Phrase("Chat.Thanks"));

    private protected static Reply.Answered Answered(Answer? answer = null, string question = "What does Foxconn plan?")
    {
        var given = answer ?? SomeAnswer.Found();
        return new Reply.Answered(
            "abc123", new Question(question, "main", new DateOnly(2025, 8, 6)), given,
            AnswerActions.For("abc123", given, isPrivate: false));
    }

    /// <summary>What is read once the platform has shown its markup.</summary>
    private protected static string Plain(string words) => words.Replace("\\", "", StringComparison.Ordinal);

    private protected async Task<string> WordsAsync() =>
        Plain(string.Join('\n', (await SeenAsync()).Select(message => message.Words)));

    private static Answer.Found LongAnswer()
    {
        var citations = Enumerable.Range(1, 12).Select(number => SomeAnswer.Found().Citations[0] with
        {
            Number = number,
            ArticleId = number,
            Title = $"Title number {number} " + new string('x', 150),
            Quote = string.Concat(Enumerable.Repeat("A sentence of the article. ", 20)).Trim(),
            Highlight = null,
        }).ToList();
        return SomeAnswer.Found() with
        {
            Sentences = [.. citations.Select(c => new AnswerSentence($"In own words {c.Number}.", [c.Number]))],
            Citations = citations,
        };
    }
}
