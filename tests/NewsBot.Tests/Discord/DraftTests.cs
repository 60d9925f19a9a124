using NewsBot.Core.Questions;
using NewsBot.Discord;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Protocol;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Discord;

public sealed class DraftTests
{
    [Fact]
    public async Task An_answer_that_grows_fast_edits_its_message_no_oftener_than_Discord_allows()
    {
        var (clock, outlet) = (new ManualClock(), new KeptPosts());
        var channel = new DiscordReplyChannel(outlet, "en", clock);
        for (var i = 1; i <= 100; i++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await channel.DraftAsync(new AnswerDraft(string.Concat(Enumerable.Repeat("A sentence of the answer. ", i * 3))), TestContext.Current.CancellationToken);
        }

        outlet.Posts.Count.ShouldBe(7);
        outlet.Posts.ShouldAllBe(post => post.Part == 0 && post.Body.Embeds!.Single().Length() <= Embed.MaxDescription);
        outlet.Posts.ShouldAllBe(post => post.Body.AllowedMentions.Parse.Count == 0);
    }

    private sealed class KeptPosts : IOutlet
    {
        public List<(int Part, MessageBody Body)> Posts { get; } = [];

        public Task AcknowledgeAsync(CancellationToken cancellation) => Task.CompletedTask;

        public Task ShowAsync(int part, Post post, CancellationToken cancellation)
        {
            Posts.Add((part, post.Body));
            return Task.CompletedTask;
        }

        public Task RefuseAsync(MessageBody body, CancellationToken cancellation) => Task.CompletedTask;
    }
}
