using System.Globalization;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Chat;

/// <summary>What may follow the word "feeds".</summary>
internal static class FeedWords
{
    private static readonly Dictionary<string, FeedAct> Acts =
        CommandWords.Read<FeedAct>(vocabulary => vocabulary.Feeds);

    /// <returns>Null where this is none of it.</returns>
    public static Command.Feeds? Read(string rest)
    {
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return new Command.Feeds(FeedAct.List);
        }

        if (!Acts.TryGetValue(words[0], out var act))
        {
            return null;
        }

        return (act, words.Length) switch
        {
            (FeedAct.List or FeedAct.Import or FeedAct.Export, 1) => new Command.Feeds(act),
            (FeedAct.Add, 2) when WebAddress.TryParse(words[1]) is { } address => new Command.Feeds(act, address),
            (FeedAct.Remove or FeedAct.Check, 2)
                when long.TryParse(words[1].TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 =>
                new Command.Feeds(act, FeedId: id),
            _ => null,
        };
    }
}
