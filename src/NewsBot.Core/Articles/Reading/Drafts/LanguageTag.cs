namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>Reads language tags (BCP 47).</summary>
internal static class LanguageTag
{
    /// <summary>
    /// The ISO 639-1 code of "de", "de-AT" or "en_US" in lower case; null for "und", codes of three letters and text
    /// that is no tag.
    /// </summary>
    public static string? Code(string? tag)
    {
        var text = tag?.Trim() ?? "";
        return text.Length >= 2
            && char.IsAsciiLetter(text[0])
            && char.IsAsciiLetter(text[1])
            && (text.Length == 2 || text[2] is '-' or '_')
                ? text[..2].ToLowerInvariant()
                : null;
    }
}
