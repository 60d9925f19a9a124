using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Takes from a message what only dresses it: emoji, marks at its ends, a greeting before a question.</summary>
internal static partial class MessageText
{
    private const int MaxOpenings = 3;

    /// <summary>The message in one line, with straight apostrophes, without emoji and without marks at its ends.</summary>
    public static string Bare(string text)
    {
        text = Emoji().Replace(text, " ").Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'');
        return Space().Replace(text, " ").Trim()
            .TrimEnd('?', '!', '.', ',', ';', ':', '…', ' ', '-')
            .TrimStart(',', '.', '!', ' ');
    }

    /// <summary>The message without tags of HTML that were pasted with it; they are no words of any language.</summary>
    public static string WithoutTags(string text) =>
        Tag().Replace(text, " ") is var plain && plain.Any(char.IsLetterOrDigit) ? plain.Trim() : text;

    /// <summary>Whether a message is nothing but emoji.</summary>
    public static bool IsEmoji(string text) =>
        Emoji().IsMatch(text) && !Emoji().Replace(text, "").Any(char.IsLetterOrDigit);

    /// <summary>
    /// The question after a greeting: "hi, what does Foxconn plan?" The text as it is where no question comes after it.
    /// </summary>
    public static string WithoutOpening(string text, Languages languages)
    {
        for (var i = 0; i < MaxOpenings; i++)
        {
            var rest = languages.All.Select(language => AfterOpening(text, language))
                .FirstOrDefault(asked => asked is not null);
            if (rest is null)
            {
                break;
            }

            text = rest;
        }

        return text;
    }

    private static string? AfterOpening(string text, ILanguage language)
    {
        var start = text.Length - text.TrimStart().Length;
        if (language.Questions.SmallTalk.Opening?.Match(text[start..]) is not { Success: true } opening)
        {
            return null;
        }

        var rest = text[(start + opening.Length)..];
        var asked = Marks().Replace(rest, "");
        if (!asked.Any(char.IsLetter))
        {
            return null;
        }

        // Without a comma, only what begins like a question was not meant to go on: "Good morning America".
        var first = FirstWord().Match(asked).Value.ToLowerInvariant();
        return Mark().IsMatch(rest)
            || language.Questions.QuestionWords.ContainsKey(first)
            || language.Questions.Overviews.Courtesy?.IsMatch(asked) == true
            ? asked
            : null;
    }

    // Unicode's emoji, those of Discord by name, and the commonest faces of signs.
    [GeneratedRegex(
        @"[\p{So}\p{Cs}\uFE0F\u200D\u20E3]+|<a?:\w+:\d+>|(?<!\w):[a-z0-9_+-]{2,30}:"
        + @"|(?<!\w)[:;=8][-']?[)(\]\[DPpO3/\\|*]+(?!\w)|<3")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"</?(?:a|b|i|u|p|s|br|em|h[1-6]|li|ul|ol|div|span|strong|code|pre|blockquote|font|img)(?:\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^[\s\p{So}\p{Cs}\uFE0F\u200D,.!:;–—…?-]+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*[,.!:;–—…\n?-]|^\s*[\p{So}\p{Cs}]|^\s*\n")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[\w]+")]
    private static partial Regex FirstWord();
}
