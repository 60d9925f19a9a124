using System.Text;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Finds the declaration of an encoding at the beginning of a page or an XML file.</summary>
internal static partial class HtmlCharset
{
    /// <summary>Where browsers look for it, in bytes.</summary>
    private const int DeclarationLength = 1024;

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    /// <summary>Of HTML's meta element or of the XML declaration.</summary>
    [GeneratedRegex("""(?:charset|encoding) *= *["']?([A-Za-z0-9_:.-]+)""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
