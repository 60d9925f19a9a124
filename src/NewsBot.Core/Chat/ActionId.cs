using System.Globalization;
using NewsBot.Language;

namespace NewsBot.Core.Chat;

/// <summary>Writes the commands that actions carry as short ids, and reads them back; ids survive a restart.</summary>
public static class ActionId
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxLength = 100;

    private const int MaxText = 30;

    /// <exception cref="ArgumentException">The command is not one that an action can carry.</exception>
    public static string Write(Command command) => command switch
    {
        Command.More c => $"more:{c.Answer}",
        Command.Feedback c => $"{(c.Helpful ? "up" : "down")}:{c.Answer}",
        Command.Share c => $"share:{c.Answer}",
        Command.Show { Span: { } span } c => Invariant($"show:{c.ArticleId}:{c.Version ?? 0}:{span.Start}:{span.End}"),
        Command.Show c => Invariant($"show:{c.ArticleId}:{c.Version ?? 0}"),
        Command.Remove c => Invariant($"remove:{c.ArticleId}"),
        Command.Restore c => Invariant($"restore:{c.ArticleId}"),
        Command.Cancel c => Invariant($"cancel:{c.JobId}"),
        Command.Versions c => Invariant($"versions:{c.ArticleId}"),
        Command.Articles { Since: null, Until: null } c => Invariant($"list:{c.Page}:{Pack(c.Text)}:{Pack(c.Source)}"),
        Command.Articles c => Invariant($"list:{c.Page}:{Pack(c.Text)}:{Pack(c.Source)}:{c.Since:yyyyMMdd}:{c.Until:yyyyMMdd}"),
        _ => throw new ArgumentException($"No action carries {command.GetType().Name}.", nameof(command)),
    };

    /// <summary>The command of an id; null where the id is none of ours. Never throws: ids come from outside.</summary>
    public static Command? Read(string id)
    {
        if (id.Length > MaxLength)
        {
            return null;
        }

        return id.Split(':') switch
        {
            ["more", var answer] when IsName(answer) => new Command.More(answer),
            ["up", var answer] when IsName(answer) => new Command.Feedback(answer, Helpful: true),
            ["down", var answer] when IsName(answer) => new Command.Feedback(answer, Helpful: false),
            ["share", var answer] when IsName(answer) => new Command.Share(answer),
            ["show", var a, var v] when Number(a) is { } article && Number(v) is { } version =>
                new Command.Show(article, Version(version)),
            ["show", var a, var v, var s, var e] when Number(a) is { } article && Number(v) is { } version
                && Number(s) is { } start && Number(e) is { } end && start <= end && end <= int.MaxValue =>
                new Command.Show(article, Version(version), new TextSpan((int)start, (int)end)),
            ["remove", var a] when Number(a) is { } article => new Command.Remove(article),
            ["restore", var a] when Number(a) is { } article => new Command.Restore(article),
            ["cancel", var j] when Number(j) is { } job => new Command.Cancel(job),
            ["list", var p, var text, var source] when Number(p) is > 0 and <= int.MaxValue =>
                new Command.Articles(Unpack(text), Unpack(source), (int)Number(p)!.Value),
            ["list", var p, var text, var source, var since, var until] when Number(p) is > 0 and <= int.MaxValue =>
                new Command.Articles(Unpack(text), Unpack(source), (int)Number(p)!.Value, Day(since), Day(until)),
            ["versions", var a] when Number(a) is { } article => new Command.Versions(article),
            _ => null,
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static int? Version(long version) => version is > 0 and <= int.MaxValue ? (int)version : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsName(string text) => text.Length is > 0 and <= 16 && text.All(char.IsAsciiLetterOrDigit);

    // Filters are shortened rather than refused: the list then shows a little more than was asked for.
    private static string Pack(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var packed = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Uri.EscapeDataString(rune.ToString());
            if (packed.Length + next.Length > MaxText)
            {
                break;
            }

            packed.Append(next);
        }

        return packed.ToString();
    }

    private static string? Unpack(string text) => text.Length == 0 ? null : Uri.UnescapeDataString(text);
}
