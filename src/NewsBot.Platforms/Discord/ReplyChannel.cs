using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Discord.Look;
using NewsBot.Platforms.Discord.Outlets;

namespace NewsBot.Platforms.Discord;

/// <summary>Shows replies as messages of Discord.</summary>
internal sealed class ReplyChannel(IOutlet outlet, string language, TimeProvider time) : IReplyChannel
{
    // Edits of one message are limited to about one in a second; what is answered sooner needs no draft.
    private static readonly TimeSpan BetweenDrafts = TimeSpan.FromMilliseconds(1_300);

    private long _draftedAt = time.GetTimestamp();

    public Task AcknowledgeAsync(CancellationToken cancellation) => outlet.AcknowledgeAsync(cancellation);

    public async Task DraftAsync(AnswerDraft draft, CancellationToken cancellation)
    {
        if (time.GetElapsedTime(_draftedAt) < BetweenDrafts)
        {
            return;
        }

        _draftedAt = time.GetTimestamp();
        await outlet.ShowAsync(0, Post.Of(Format.Draft(draft.Text)), cancellation);
    }

    public async Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        var posts = Format.Posts(reply, language);
        for (var part = 0; part < posts.Count; part++)
        {
            await outlet.ShowAsync(part, posts[part], cancellation);
        }
    }

    /// <summary>Says that there is no room for the message now.</summary>
    public Task BusyAsync(CancellationToken cancellation) =>
        outlet.RefuseAsync(Format.Sentence(new Phrase("Chat.Busy"), language), cancellation);
}
