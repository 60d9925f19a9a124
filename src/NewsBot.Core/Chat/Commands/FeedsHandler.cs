using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Lists, adds, removes and checks the feeds of the conversation's collection.</summary>
public sealed class FeedsHandler(IFeedStore feeds, FeedAdmin admin, FeedCheck check) : ICommandHandler<Command.Feeds>
{
    private const int LongestList = 4 << 20;

    public async Task<Reply> HandleAsync(Command.Feeds command, Turn turn, CancellationToken cancellation)
    {
        var (collection, author) = (turn.Message.Collection, turn.Message.Author);
        if (command.Act == FeedAct.Export)
        {
            return new Reply.Document(
                new Phrase("Feeds.Exported"), "feeds.opml", await admin.ExportAsync(collection, cancellation));
        }

        return new Reply.Notice(command switch
        {
            { Act: FeedAct.Import } => await ImportAsync(turn.Message, cancellation),
            { Act: FeedAct.Add, Address: { } address } =>
                FeedPhrases.Of(await admin.AddAsync(
                    collection, address, author, NoticeAddress.Of(turn.Message).ToString(), cancellation)),
            { Act: FeedAct.Remove } =>
                await admin.RemoveAsync(command.FeedId, collection, author, cancellation) is { } removed
                    ? new Phrase("Feeds.Removed", removed.Id, FeedPhrases.Name(removed))
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            { Act: FeedAct.Check } =>
                await feeds.FindAsync(command.FeedId, cancellation) is { } feed && feed.Collection == collection
                    ? new Phrase("Feeds.Checked", feed.Id, await check.RunAsync(feed, cancellation))
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            _ => FeedPhrases.List(await feeds.ListAsync(collection, cancellation)),
        });
    }

    private async Task<Phrase> ImportAsync(IncomingMessage message, CancellationToken cancellation)
    {
        if (message.Files.Count == 0)
        {
            return new Phrase("Feeds.NoList");
        }

        var added = 0;
        foreach (var file in message.Files)
        {
            await using var content = await file.OpenAsync(cancellation);
            await using var limited = new LimitedStream(content, LongestList, new Phrase("Feeds.ListTooLong"), _ => { });
            var list = await SourceBytes.ReadAllAsync(limited, LongestList, cancellation);
            added += await admin.ImportAsync(
                message.Collection,
                TextDecoder.Decode(list.Span, HtmlCharset.Declared(list.Span)),
                message.Author,
                NoticeAddress.Of(message).ToString(),
                cancellation);
        }

        return new Phrase("Feeds.Imported", added);
    }
}
