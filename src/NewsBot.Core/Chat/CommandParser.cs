using System.Globalization;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat;

/// <summary>
/// Reads commands out of plain text, for every platform where people type them. A command's name may be written
/// with a slash or without; without one, the text is only taken for a command where the rest fits it, so that "Show
/// me what Foxconn plans" and "Load shedding in South Africa?" stay questions.
/// </summary>
public static class CommandParser
{
    /// <summary>A command where the text begins with a command's name; otherwise a question. Never throws.</summary>
    public static Command Parse(string text)
    {
        text = text.Trim();
        var slash = text.StartsWith('/');
        var line = text.Split('\n', 2);
        var (word, rest) = FirstWord(slash ? line[0][1..] : line[0]);
        if (CommandWords.Find(word) is { } name)
        {
            var below = line.Length == 2 ? line[1].Trim() : "";
            if (Read(name, word, rest, below, slash) is { } command)
            {
                return command;
            }
        }
        else if (slash && word.Length > 0 && word.All(char.IsLetter))
        {
            return new Command.Unknown(text, new Phrase("Chat.UnknownCommand", "/" + word, CommandWords.Nearest(word)));
        }

        return Ask(text);
    }

    private static Command? Read(CommandName name, string word, string rest, string below, bool slash) => name switch
    {
        CommandName.Ask => Ask($"{rest}\n{below}".Trim()),
        CommandName.Articles when slash || IsFilter(rest) => Articles(rest),
        CommandName.Load => Load(word, rest, below, slash),
        CommandName.Show => Numbered(word, rest, slash, "Chat.NeedsNumber", id => new Command.Show(id)),
        CommandName.Remove => Numbered(word, rest, slash, "Chat.NeedsNumber", id => new Command.Remove(id)),
        CommandName.Restore => Numbered(word, rest, slash, "Chat.NeedsNumber", id => new Command.Restore(id)),
        CommandName.Cancel => Numbered(word, rest, slash, "Chat.NeedsJobNumber", id => new Command.Cancel(id)),
        CommandName.Undo => Numbered(word, rest, slash, "Chat.NeedsJobNumber", id => new Command.Undo(id)),
        CommandName.Versions => Numbered(word, rest, slash, "Chat.NeedsNumber", id => new Command.Versions(id)),
        CommandName.Audit when slash || rest.Length == 0 => new Command.Audit(),
        CommandName.Feeds => Feeds(rest, slash),
        CommandName.Status when slash || rest.Length == 0 => new Command.Status(),
        CommandName.Help when slash || rest.Length == 0 => new Command.Help(),
        _ => null,
    };

    private static Command Ask(string text)
    {
        var options = CommandOptions.Read(text);
        return options.Problem is { } problem
            ? new Command.Unknown(text, problem)
            : new Command.Ask(options.Text, options.Since, options.Until, options.Source);
    }

    private static Command Articles(string rest)
    {
        var options = CommandOptions.Read(rest);
        return options.Problem is { } problem
            ? new Command.Unknown(rest, problem)
            : new Command.Articles(
                options.Text.Length == 0 ? null : options.Text, options.Source, Since: options.Since, Until: options.Until);
    }

    private static Command? Feeds(string rest, bool slash) =>
        FeedWords.Read(rest) is { } feeds ? feeds
        : slash ? new Command.Unknown(rest, new Phrase("Feeds.Usage"))
        : null;

    private static Command? Load(string word, string rest, string below, bool slash)
    {
        var sources = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (sources.All(IsAddress))
        {
            return new Command.Load(sources, below.Length == 0 ? null : below);
        }

        return slash ? new Command.Unknown(rest, new Phrase("Chat.NeedsAddress", word)) : null;
    }

    private static Command? Numbered(
        string word, string rest, bool slash, string problem, Func<long, Command> command)
    {
        var number = rest.StartsWith('#') ? rest[1..] : rest;
        if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
        {
            return command(id);
        }

        return slash || rest.Length == 0 ? new Command.Unknown(rest, new Phrase(problem, word)) : null;
    }

    // A few words to look for in titles; a sentence that begins with "Articles" is a question.
    private static bool IsFilter(string rest) => rest.Length <= 60 && !rest.EndsWith('?');

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static (string Word, string Others) FirstWord(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\t', '\r');
        return end < 0 ? (line, "") : (line[..end], line[(end + 1)..].Trim());
    }
}
