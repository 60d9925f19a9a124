using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Reads names out of the fields that RSS has for mail addresses.</summary>
internal static partial class PersonName
{
    /// <summary>
    /// The name in "me@example.org (Name)", "Name (me@example.org)" or "Name"; null for an address alone.
    /// </summary>
    public static string? Of(string? field)
    {
        var text = field?.Trim() ?? "";
        if (Bracketed().Match(text) is { Success: true } match)
        {
            var (outer, inner) = (match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim());
            return outer.Contains('@', StringComparison.Ordinal) ? Kept(inner) : Kept(outer);
        }

        return Kept(text);
    }

    private static string? Kept(string name) =>
        name.Length == 0 || (name.Contains('@', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal))
            ? null
            : name;

    [GeneratedRegex(@"^([^()<>]*)[(<]([^()<>]*)[)>]$", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();
}
