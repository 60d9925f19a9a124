using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Cuts a question into the words, phrases and numbers that times are made of.</summary>
internal sealed partial class TimeLexer(TimeVocabulary vocabulary)
{
    private const string Year = @"(?<year>(?:19|20)\d\d)";
    private const string TwoDigits = @"(?<year>\d\d)";

    // "1990's" is a decade, "2020's" mostly that year's.
    private const int FirstOfCentury = 2000;

    private const string Token =
        @"(?<quarter>\bq[1-4]\b|\b[1-4]q\b)"
        + @"|(?<halfyear>\bh[12]\b|\b[12]h\b)"
        + $@"|(?<ymd>\b{Year}(?<mark>[-/])(?<month>\d\d?)\k<mark>(?<day>\d\d?)\b)"
        + $@"|(?<dmy>(?<![\d.,])(?<day>\d\d?)\.\s?(?<month>\d\d?)\."
        + $@"(?:(?:\s?{Year}|{TwoDigits}|\s{TwoDigits}(?=\W*$))(?![\d.,]*\d))?)"
        + $@"|(?<slashed>(?<![\d/])(?<month>\d\d?)/(?<day>\d\d?)/(?:{Year}|{TwoDigits})(?![\d/]))"
        + $@"|(?<dashed>(?<![\d-])(?<day>\d\d?)-(?<month>\d\d?)-{Year}(?![\d-]))"
        + $@"|(?<my>(?<![\d/])(?<month>0?[1-9]|1[0-2])/{Year}(?![\d/]))"
        + $@"|(?<ym>\b{Year}-(?<month>0[1-9]|1[0-2])\b(?!-))"
        + @"|(?<other>\d+(?:[.,:]\d+)+\p{L}*)"
        + @"|(?<number>\d+)(?<ending>['’]?\p{L}+|\.)?"
        + @"|(?<word>\p{L}+)(?<possessive>['’]s\b)?"
        + @"|(?<dash>[-–—])|(?<slash>/)|(?<comma>,)|(?<sign>[%€$£¥#§])"
        + @"|(?<other>[^\s])";

    /// <summary>The tokens in their order.</summary>
    public List<TimeToken> Read(string text)
    {
        var tokens = new List<TimeToken>();
        Add(text, tokens, expand: true);
        Join(text, tokens);
        return tokens;
    }

    private void Add(string text, List<TimeToken> tokens, bool expand)
    {
        for (var match = Any().Match(text); match.Success; match = match.NextMatch())
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (match.Groups["word"] is { Success: true } found)
            {
                var word = found.Value.ToLowerInvariant();
                if (expand && vocabulary.Parts(word) is { } parts)
                {
                    AddParts(parts, start, end, tokens);
                    continue;
                }

                tokens.Add(new TimeToken(TimeTokenKind.Word, start, end)
                {
                    Word = vocabulary.Find(word),
                    BeginsPhrase = vocabulary.BeginsPhrase(word),
                    IsMarked = char.IsUpper(text[start]),
                    IsPossessive = match.Groups["possessive"].Success,
                });
                continue;
            }

            tokens.Add(match.Groups["number"].Success ? OfNumber(match, start, end) : OfMark(match, start, end));
        }
    }

    /// <summary>The parts of a compound stand where the compound does.</summary>
    private void AddParts(string parts, int start, int end, List<TimeToken> tokens)
    {
        var read = new List<TimeToken>();
        Add(parts, read, expand: false);
        tokens.AddRange(read.Select(token => token with { Start = start, End = end }));
    }

    private TimeToken OfNumber(Match match, int start, int end)
    {
        var ending = match.Groups["ending"].Value.ToLowerInvariant();
        var digits = match.Groups["number"].Value;
        var number = Value(match, "number");
        if (digits.Length > 4)
        {
            return new TimeToken(TimeTokenKind.Other, start, end);
        }

        var (isPossessive, letters) = (ending is ['\'' or '’', ..], ending.TrimStart('\'', '’'));
        if (vocabulary.IsDecadeEnding(letters) && number % 10 == 0 && digits.Length is 2 or 4
            && (!isPossessive || number <= FirstOfCentury))
        {
            return new TimeToken(TimeTokenKind.Decade, start, end, number);
        }

        var isOrdinal = ending == "." || vocabulary.IsDayEnding(ending);
        return isOrdinal || isPossessive || ending.Length == 0
            ? new TimeToken(TimeTokenKind.Number, start, end, number)
            {
                IsMarked = isOrdinal,
                IsPossessive = isPossessive,
                Day = digits.Length,
            }
            : new TimeToken(TimeTokenKind.Other, start, end);
    }

    private static TimeToken OfMark(Match match, int start, int end)
    {
        var token = new TimeToken(TimeTokenKind.Other, start, end, Value(match, "month"))
        {
            Day = Value(match, "day"),
            Year = FullYear(Value(match, "year"), match.Groups["year"].Length),
            IsApostrophe = match.ValueSpan is "'" or "’",
            IsStop = match.ValueSpan is ".",
        };
        return match switch
        {
            _ when Has("ymd") || Has("dmy") || Has("dashed") => token with { Kind = TimeTokenKind.Day },
            // The month comes first where both readings are possible.
            _ when Has("slashed") => token.Number <= 12
                ? token with { Kind = TimeTokenKind.Day }
                : token with { Kind = TimeTokenKind.Day, Number = token.Day, Day = token.Number },
            _ when Has("my") || Has("ym") => token with { Kind = TimeTokenKind.Month },
            _ when Has("quarter") => Numbered(TimeTokenKind.Quarter),
            _ when Has("halfyear") => Numbered(TimeTokenKind.HalfYear),
            _ when Has("dash") => token with { Kind = TimeTokenKind.Dash },
            _ when Has("slash") => token with { Kind = TimeTokenKind.Slash },
            _ when Has("sign") => token with { Kind = TimeTokenKind.Sign },
            _ when Has("comma") => token with { Kind = TimeTokenKind.Comma },
            _ => token,
        };

        bool Has(string group) => match.Groups[group].Success;

        TimeToken Numbered(TimeTokenKind kind) =>
            token with { Kind = kind, Number = match.Value.First(char.IsAsciiDigit) - '0' };
    }

    /// <summary>Makes one token of the words of a phrase, the longest that stands there.</summary>
    private void Join(string text, List<TimeToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var longest = tokens[at].BeginsPhrase ? Math.Min(TimeVocabulary.MaxPhrase, tokens.Count - at) : 0;
            for (var length = longest; length > 1; length--)
            {
                var phrase = tokens.GetRange(at, length);
                if (phrase.TrueForAll(token => token.IsWord || token.Kind == TimeTokenKind.Dash)
                    && vocabulary.Find(Text(text, phrase)) is { } word)
                {
                    tokens[at] = tokens[at] with { End = phrase[^1].End, Word = word };
                    tokens.RemoveRange(at + 1, length - 1);
                    break;
                }
            }
        }
    }

    private static string Text(string text, List<TimeToken> phrase) =>
        text[phrase[0].Start..phrase[^1].End].ToLowerInvariant().Replace('-', ' ');

    private static int Value(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : 0;

    private static int FullYear(int year, int digits) => digits == 2 ? 2000 + year : year;

    [GeneratedRegex(Token, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Any();
}
