using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells messages that ask nothing: greetings, thanks, "who are you".</summary>
internal sealed class SmallTalkReader(Languages languages)
{
    private const int MaxLength = 150;

    private static readonly char[] Ends = [',', '.', '!', '?', ';', '\n', '-', '–'];

    /// <summary>What a message of nothing else says; null where it says more.</summary>
    /// <param name="language">ISO 639-1 code of the language that is tried first.</param>
    /// <returns>With the language that it is said in.</returns>
    public (SmallTalkKind Kind, string Language)? Read(string text, string language)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        if (MessageText.IsEmoji(text))
        {
            return (SmallTalkKind.Acknowledgement, language);
        }

        foreach (var known in languages.All.OrderByDescending(known => known.Code == language))
        {
            if (Read(text, known) is { } kind)
            {
                return (kind, known.Code);
            }
        }

        return null;
    }

    private SmallTalkKind? Read(string text, ILanguage language)
    {
        if (Whole(MessageText.Bare(text), language) is { } whole)
        {
            return whole;
        }

        if (Whole(MessageText.Bare(MessageText.WithoutOpening(text, languages)), language) is { } rest)
        {
            return rest;
        }

        // "Hi! Thanks, bye": each part for itself, and the last that is more than a greeting counts.
        var kinds = new List<SmallTalkKind?>();
        foreach (var part in text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (MessageText.Bare(part) is { Length: > 0 } said)
            {
                kinds.Add(Whole(said, language));
            }
        }

        return kinds.Count == 0 || kinds.Contains(null)
            ? null
            : kinds.FindLast(kind => kind is not (SmallTalkKind.Greeting or SmallTalkKind.Acknowledgement)) ?? kinds[^1];
    }

    private static SmallTalkKind? Whole(string said, ILanguage language)
    {
        foreach (var (kind, pattern) in language.Questions.SmallTalk.Sayings)
        {
            if (pattern.IsMatch(said))
            {
                return kind;
            }
        }

        return null;
    }
}
