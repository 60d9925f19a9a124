using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat;

/// <summary>The options of a typed question: <c>since:2025-01-01 until:2025-06-30 source:"NAME"</c>.</summary>
/// <param name="Text">The text without the options.</param>
/// <param name="Problem">What is wrong with an option; null where all are well.</param>
internal sealed partial record CommandOptions(
    string Text, DateOnly? Since, DateOnly? Until, string? Source, Phrase? Problem)
{
    public static CommandOptions Read(string text)
    {
        var options = new CommandOptions("", null, null, null, null);
        var rest = Option().Replace(text, match =>
        {
            var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
            options = match.Groups["name"].Value.ToLowerInvariant() switch
            {
                "since" or "seit" => options.WithDay(value, day => options with { Since = day }),
                "until" or "bis" => options.WithDay(value, day => options with { Until = day }),
                _ => options with { Source = value.Length == 0 ? null : value },
            };
            return " ";
        });
        return options with { Text = rest.Trim() };
    }

    private CommandOptions WithDay(string value, Func<DateOnly, CommandOptions> with) => value switch
    {
        // "until:" with nothing after it says nothing.
        "" => this,
        _ when DateOnly.TryParseExact(
            value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => with(day),
        _ => this with { Problem = new Phrase("Chat.BadDay", value) },
    };

    // Only at the start of a word; quotes may be the typographic ones that phones write.
    [GeneratedRegex(
        """(?:^|\s)(?<name>since|until|source|seit|bis|quelle):(?:["“”„](?<quoted>[^"“”„]*)["“”]|(?<plain>\S*))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Option();
}
