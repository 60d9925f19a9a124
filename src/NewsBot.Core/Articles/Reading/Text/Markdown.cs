using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Reading.Text;

/// <summary>Takes Markdown's marks off a line and keeps its words.</summary>
internal static partial class Markdown
{
    /// <summary>The words of a heading ("## Words"); null where the line is none.</summary>
    public static string? Heading(string line) =>
        HeadingLine().Match(line) is { Success: true } match ? Plain(match.Groups[1].Value) : null;

    /// <summary>Whether the line is made of marks alone: underlines of headings, rules, fences.</summary>
    public static bool IsMark(string line) => MarkLine().IsMatch(line);

    /// <summary>Whether the line is an item of a list.</summary>
    public static bool IsItem(string line) => ItemMark().IsMatch(line);

    /// <summary>The line without list and quote marks, emphasis, code marks, link addresses and images.</summary>
    public static string Plain(string line)
    {
        line = ItemMark().Replace(line, "");
        line = Image().Replace(line, "");
        line = Link().Replace(line, "$1");
        return Emphasis().Replace(line, "$2").Replace("`", "", StringComparison.Ordinal).Trim(' ');
    }

    [GeneratedRegex(@"^#{1,6} +(.+?)(?: +#+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^(?:=+|-{3,}|\*{3,}|_{3,}|~{3,}.*|`{3,}.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex MarkLine();

    [GeneratedRegex(@"^(?:[-*+] +|> ?)", RegexOptions.NonBacktracking)]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__)([^*_]+)(?:\*\*|__)", RegexOptions.NonBacktracking)]
    private static partial Regex Emphasis();
}
