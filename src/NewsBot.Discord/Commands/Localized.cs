using NewsBot.Core.Texts;

namespace NewsBot.Discord.Commands;

/// <summary>A wording in English, which Discord shows by default, with its translations.</summary>
internal sealed record Localized(string Default, IReadOnlyDictionary<string, string> Others)
{
    /// <param name="key">As in <see cref="Phrase.Key"/>.</param>
    public static Localized Of(string key)
    {
        var phrase = new Phrase(key);
        return new Localized(
            phrase.In(Phrasebook.Languages[0]),
            Phrasebook.Languages.Skip(1).ToDictionary(language => language, phrase.In));
    }
}
