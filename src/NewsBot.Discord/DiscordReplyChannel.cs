using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord;

/// <summary>Shows replies as messages of Discord.</summary>
internal sealed class DiscordReplyChannel(IOutlet outlet, string language, TimeProvider time) : IReplyChannel
{
    // Edits of one message are limited to about one in a second; what is answered sooner needs no draft.
    private static readonly TimeSpan BetweenDrafts = TimeSpan.FromMilliseconds(1_300);

    private long _draftedAt = time.GetTimestamp();
    private bool _isPlain;

    public Task AcknowledgeAsync(CancellationToken cancellation) => outlet.AcknowledgeAsync(cancellation);

    public async Task DraftAsync(AnswerDraft draft, CancellationToken cancellation)
    {
        if (time.GetElapsedTime(_draftedAt) < BetweenDrafts)
        {
            return;
        }

        _draftedAt = time.GetTimestamp();
        await ShowAsync([Post.Of(DiscordFormat.Draft(draft.Text))], cancellation);
    }

    public Task ShowAsync(Reply reply, CancellationToken cancellation) =>
        ShowAsync(DiscordFormat.Posts(reply, language), cancellation);

    /// <summary>Says that there is no room for the message now.</summary>
    public Task BusyAsync(CancellationToken cancellation) =>
        outlet.RefuseAsync(DiscordFormat.Sentence(new Phrase("Chat.Busy"), language), cancellation);

    /// <summary>Says that the message could not be dealt with.</summary>
    /// <param name="reference">Under which the log has the cause.</param>
    public Task FailAsync(string reference, CancellationToken cancellation) =>
        outlet.RefuseAsync(DiscordFormat.Sentence(new Phrase("Chat.Failed", reference), language), cancellation);

    // Where the bot may write and neither embed nor attach, text alone gets through. /news check names the permission.
    private async Task ShowAsync(IReadOnlyList<Post> posts, CancellationToken cancellation)
    {
        try
        {
            await ShowPartsAsync(_isPlain ? Plain(posts) : posts, cancellation);
        }
        catch (DiscordException cause) when (cause.IsForbidden && !_isPlain)
        {
            _isPlain = true;
            await ShowPartsAsync(Plain(posts), cancellation);
        }
    }

    private async Task ShowPartsAsync(IReadOnlyList<Post> posts, CancellationToken cancellation)
    {
        for (var part = 0; part < posts.Count; part++)
        {
            await outlet.ShowAsync(part, posts[part], cancellation);
        }
    }

    private static List<Post> Plain(IReadOnlyList<Post> posts) => [.. posts.SelectMany(post => post.Plain())];
}
