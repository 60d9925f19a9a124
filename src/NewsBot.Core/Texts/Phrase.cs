using System.Globalization;

namespace NewsBot.Core.Texts;

/// <summary>
/// A sentence of the bot's own: chosen where something happens, worded where the reader's language is known.
/// </summary>
/// <param name="Key">
/// <c>File.Entry</c>: the resource file in this folder and the entry in it, for example <c>Articles.EmptyFile</c>.
/// </param>
/// <param name="Arguments">
/// Values for the placeholders {0}, {1}, … of the wording, formatted for the culture; phrases among them are worded in
/// the same language, a list of phrases as lines.
/// </param>
public sealed record Phrase(string Key, params IReadOnlyList<object?> Arguments)
{
    /// <summary>The wording in the language of <paramref name="culture"/>; English where there is none.</summary>
    /// <exception cref="KeyNotFoundException">No resource file has the key: a fault of the program.</exception>
    public string In(CultureInfo culture) =>
        Arguments.Count == 0
            ? Phrasebook.Find(Key, culture)
            : string.Format(culture, Phrasebook.Find(Key, culture), [.. Arguments.Select(argument => Worded(argument, culture))]);

    /// <summary>The wording in the language with this ISO 639-1 code; English where there is none.</summary>
    public string In(string language) => In(Phrasebook.Culture(language));

    private static object? Worded(object? argument, CultureInfo culture) => argument switch
    {
        Phrase phrase => phrase.In(culture),
        IEnumerable<Phrase> lines => string.Join('\n', lines.Select(line => line.In(culture))),
        _ => argument,
    };

    public override string ToString() => In(CultureInfo.InvariantCulture);
}
