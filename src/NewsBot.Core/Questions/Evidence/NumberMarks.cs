namespace NewsBot.Core.Questions.Evidence;

/// <summary>Tells what a number is: a year, a result, an age, an amount.</summary>
internal static class NumberMarks
{
    private static readonly string[] Numerals =
    [
        "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "hundert", "tausend", "zwanzig", "dreißig",
        "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig", "halb", "anderthalb", "dutzend", "mehr",
    ];

    private static readonly string[] NumberEndings =
    [
        "hundert", "tausend", "tausende", "tausenden", "einhalb", "zig", "ßig", "zehn", "millionen",
    ];

    private static readonly (string Part, WordKind Kind)[] Measured =
    [
        ("jährig", WordKind.Age | WordKind.Duration), ("monatig", WordKind.Duration), ("wöchig", WordKind.Duration), ("tägig", WordKind.Duration),
        ("stündig", WordKind.Duration), ("minütig", WordKind.Duration), ("köpfig", WordKind.None), ("seitig", WordKind.None), ("fach", WordKind.None),
        ("stöckig", WordKind.None), ("malig", WordKind.None), ("jahre", WordKind.Duration), ("prozentig", WordKind.Share),
    ];

    private static readonly string[] Weekdays =
    [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    ];

    /// <summary>What a word that begins with a digit is.</summary>
    public static WordKind OfDigits(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20") || word.StartsWith("18") || word.StartsWith("17"))
                ? WordKind.Number | WordKind.Date | WordKind.Year
                : WordKind.Number;
        }

        var rest = word[digits..];
        if (rest[0] == ':')
        {
            return rest.Count(':') > 1 ? WordKind.Number | WordKind.Duration : WordKind.Number | WordKind.Score;
        }

        if (rest[0] is '.' && digits <= 2 && rest.Count('.') == 2 && rest[1..].IndexOf('.') <= 2)
        {
            return WordKind.Number | WordKind.Date;
        }

        if (rest[0] is '-' && rest.Length > 1 && char.IsDigit(rest[1]))
        {
            return WordKind.Number | (word.Length <= 5 && digits <= 2 ? WordKind.Score : WordKind.None);
        }

        if (digits == 4 && rest is "er" or "ern")
        {
            return WordKind.Number | WordKind.Date;
        }

        if (rest is "st" or "nd" or "rd" or "th")
        {
            return WordKind.Number | WordKind.Ordinal;
        }

        return WordKind.Number | (rest.Contains("year-old", StringComparison.OrdinalIgnoreCase) ? WordKind.Age : Measure(rest));
    }

    /// <summary>What a word without digits is that no list has: fünfundzwanzig, dreitägige, Mittwochmorgen.</summary>
    /// <param name="word">In lower case.</param>
    public static WordKind OfLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < 7)
        {
            return WordKind.None;
        }

        foreach (var numeral in Numerals)
        {
            if (!word.StartsWith(numeral))
            {
                continue;
            }

            foreach (var ending in NumberEndings)
            {
                if (word.EndsWith(ending) && numeral is not "mehr")
                {
                    return WordKind.Number;
                }
            }

            return Measure(word[numeral.Length..]) is not WordKind.None and var kind ? kind | WordKind.Number : WordKind.None;
        }

        foreach (var day in Weekdays)
        {
            if (word.StartsWith(day))
            {
                return WordKind.Date;
            }
        }

        return WordKind.None;
    }

    /// <summary>Marks what only the words together tell, after the last word was added: "37 Jahre alt", "14:30 Uhr", "88 km/h", "Platz 5".</summary>
    public static void Join(string text, List<Word> words)
    {
        var last = words.Count - 1;
        var word = words[last];
        if ((word.Kind & WordKind.Number) != 0)
        {
            var before = last > 0 ? words[last - 1].In(text) : default;
            if (word.End < text.Length && word.End - word.Start <= 3 && word.Start > 0 && text[word.Start - 1] == '(' && text[word.End] == ')')
            {
                Mark(last, WordKind.Age);
            }
            else if (before is "Platz" or "Rang" or "Position" or "place" or "rank" or "number")
            {
                Mark(last, WordKind.Ordinal);
            }
            else if (before is "aged" or "age"
                || (before is "von" or "of" && last > 1 && words[last - 2].In(text) is "Alter" or "age"))
            {
                Mark(last, WordKind.Age);
            }
            else if (before is "zu" && last > 1 && (words[last - 2].Kind & WordKind.Number) != 0)
            {
                Mark(last, WordKind.Score);
                Mark(last - 2, WordKind.Score);
            }
            else if (before is "Tempo")
            {
                Mark(last, WordKind.Speed);
            }

            return;
        }

        if ((word.Kind & WordKind.Unit) != 0)
        {
            if ((word.Kind & WordKind.Clock) != 0 && last > 0)
            {
                words[last - 1] = words[last - 1] with { Kind = (words[last - 1].Kind & ~WordKind.Score) | WordKind.Clock | WordKind.Date };
            }
            else if ((word.Kind & WordKind.Distance) != 0)
            {
                var rest = text.AsSpan(word.End);
                if (rest.StartsWith("/h") || rest.StartsWith("/s") || rest.StartsWith(" pro Stunde") || rest.StartsWith(" per hour")
                    || rest.StartsWith(" an hour") || rest.StartsWith(" pro Sekunde"))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Speed };
                }
                else if ((word.Kind & WordKind.Area) != 0 || (last > 0 && words[last - 1].In(text) is "square"))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Area };
                }
                else if ((word.Kind & WordKind.Volume) != 0 || (last > 0 && words[last - 1].In(text) is "cubic"))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Volume };
                }
            }
            else if (last > 1 && (word.Kind & WordKind.Duration) != 0 && (words[last - 1].Kind & WordKind.Age) != 0)
            {
                Mark(last, WordKind.Age);
            }
            else if (last > 0 && words[last - 1].In(text) is "ein" or "eine" or "einen" or "einem" or "einer" or "one" or "a" or "an"
                && (word.Kind & WordKind.Joined) != 0)
            {
                Mark(last - 1, WordKind.Number);
            }

            return;
        }

        if (last > 0 && (words[last - 1].Kind & WordKind.Number) != 0 && word.In(text) is "Platz" or "Rang" or "Stelle" or "place")
        {
            Mark(last - 1, WordKind.Ordinal);
        }

        if (last > 1 && word.In(text) is "alt" or "alte" or "alter" or "alten" or "altes" or "old"
            && (words[last - 1].Kind & WordKind.Duration) != 0)
        {
            Mark(last - 1, WordKind.Age);
            Mark(last - 2, WordKind.Age);
        }

        void Mark(int i, WordKind kind) => words[i] = words[i] with { Kind = words[i].Kind | kind };
    }

    private static WordKind Measure(ReadOnlySpan<char> rest)
    {
        foreach (var (part, kind) in Measured)
        {
            if (rest.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return kind | WordKind.Number;
            }
        }

        return WordKind.None;
    }
}
