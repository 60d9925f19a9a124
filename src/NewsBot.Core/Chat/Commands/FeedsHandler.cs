using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Lists, adds, removes and checks the feeds of the conversation's collection.</summary>
public sealed class FeedsHandler(NewsLibrary library) : ICommandHandler<Command.Feeds>
{
    private const int LongestList = 4 << 20;

    public async Task<Reply> HandleAsync(Command.Feeds command, Turn turn, CancellationToken cancellation)
    {
        var (feeds, author) = (library.Feeds(turn.Message.Collection), turn.Message.Author);
        if (command.Act == FeedAct.Export)
        {
            return new Reply.Document(
                new Phrase("Feeds.Exported"), "feeds.opml", await feeds.ExportAsync(cancellation));
        }

        return new Reply.Notice(command switch
        {
            { Act: FeedAct.Import } => await ImportAsync(feeds, turn.Message, cancellation),
            { Act: FeedAct.Add, Address: { } address } =>
                FeedPhrases.Of(await feeds.AddAsync(
                    address, author, NoticeAddress.Of(turn.Message).ToString(), cancellation)),
            { Act: FeedAct.Remove } =>
                await feeds.RemoveAsync(command.FeedId, author, cancellation) is { } removed
                    ? new Phrase("Feeds.Removed", removed.Id, FeedPhrases.Name(removed))
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            { Act: FeedAct.Check } =>
                await feeds.CheckAsync(command.FeedId, cancellation) is { } findings
                    ? new Phrase("Feeds.Checked", command.FeedId, findings)
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            _ => FeedPhrases.List(await feeds.ListAsync(cancellation)),
        });
    }

    private static async Task<Phrase> ImportAsync(
        FeedLibrary feeds, IncomingMessage message, CancellationToken cancellation)
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
            added += await feeds.ImportAsync(
                TextDecoder.Decode(list.Span, HtmlCharset.Declared(list.Span)),
                message.Author,
                NoticeAddress.Of(message).ToString(),
                cancellation);
        }

        return new Phrase("Feeds.Imported", added);
    }
}
