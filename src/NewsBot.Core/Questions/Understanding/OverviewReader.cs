using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells questions that are asked of the whole collection from those that one sentence answers, by the rules of the
/// languages. What is not surely an overview is left to be answered as a question.
/// </summary>
internal sealed partial class OverviewReader(Languages languages)
{
    private const int MaxTopicWords = 7;
    private const int MaxThingWords = 4;

    // Nobody asks for an overview at such length; the patterns would take their time over a page of text.
    private const int MaxLength = 200;

    private readonly PeriodReader _times = new(languages);
    private readonly ComparisonReader _comparisons = new(languages);

    /// <summary>What is asked; null for a question of its own.</summary>
    /// <param name="language">ISO 639-1 code of the language that is tried first.</param>
    public OverviewRequest? Read(Question question, string language)
    {
        var text = MessageText.Bare(MessageText.WithoutOpening(question.Text, languages));
        if (text.Length > MaxLength)
        {
            return null;
        }

        var thread = question.Thread ?? [];
        ILanguage[] tried = [.. languages.All.OrderByDescending(known => known.Code == language)];
        var written = tried.Select(known => Read(text, question.AskedOn, thread, known)).FirstOrDefault(request => request is not null);
        if (written is not (null or OverviewRequest.About))
        {
            return written;
        }

        // "Lastest news" are the latest, rather than news about a thing of this name.
        var meant = tried.Select(known => NearlyWritten.Of(text, known.Questions.Overviews.Keywords) is { } corrected
            ? Read(corrected, question.AskedOn, thread, known)
            : null).FirstOrDefault(request => request is not null);
        return meant is null or OverviewRequest.About ? written ?? meant : meant;
    }

    private OverviewRequest? Read(string text, DateOnly? today, IReadOnlyList<EarlierTurn> thread, ILanguage language)
    {
        var rules = language.Questions.Overviews;
        text = Plain(text, rules);
        if (thread.Any(turn => turn.CitedArticles.Count > 1) && rules.OfList?.Match(text) is { Success: true } picked)
        {
            return new OverviewRequest.Summary(language.Code, null, Place(picked.Groups["place"], language), null, null, false);
        }

        if (_comparisons.Read(text, today, language) is { } comparison)
        {
            return comparison;
        }

        var (rest, period) = WithoutTime(text, today, rules);
        rest = Plain(rest, rules);
        if (rest.Length == 0 && period is not null && thread.Count == 0)
        {
            // A day and nothing else: what there was on it.
            return new OverviewRequest.Latest(language.Code, period);
        }

        foreach (var (kind, pattern) in rules.Asks)
        {
            if (pattern.Match(rest) is { Success: true } match
                && Request(kind, match, period, today, language) is { } request)
            {
                return request;
            }
        }

        return null;
    }

    private static OverviewRequest? Request(
        OverviewKind kind, Match match, Period? period, DateOnly? today, ILanguage language)
    {
        var rules = language.Questions.Overviews;
        switch (kind)
        {
            case OverviewKind.NextPage:
                return new OverviewRequest.NextPage(language.Code, (int?)Number(match.Groups["number"]));
            case OverviewKind.Latest when match.Groups["since"] is { Success: true } since:
                return period is not null && today is { } day
                    ? new OverviewRequest.Latest(language.Code, new Period(period.From, day, true))
                    : IsTopic(since.Value, rules, MaxTopicWords)
                        ? new OverviewRequest.Latest(language.Code, null, since.Value)
                        : null;
            case OverviewKind.Latest:
            case OverviewKind.Period when period is not null:
                return new OverviewRequest.Latest(language.Code, period);
            case OverviewKind.Period:
                return null;
            case OverviewKind.Summary:
                return new OverviewRequest.Summary(
                    language.Code,
                    Number(match.Groups["number"]),
                    Place(match.Groups["place"], language),
                    Value(match.Groups["link"]),
                    Value(match.Groups["title"]),
                    match.Groups["last"].Success);
            default:
                return About(kind, match, period, language);
        }
    }

    private static OverviewRequest.About? About(OverviewKind kind, Match match, Period? period, ILanguage language)
    {
        var rules = language.Questions.Overviews;
        var isThing = match.Groups["thing"].Success;
        var topic = Value(match.Groups["topic"]) ?? Value(match.Groups["thing"]);
        if (topic is null)
        {
            return kind == OverviewKind.Count
                ? new OverviewRequest.About(language.Code, kind, null, false, period)
                : null;
        }

        if (rules.PointingBack.Contains(topic.ToLowerInvariant()))
        {
            return new OverviewRequest.About(language.Code, kind, topic, true, period);
        }

        // "What's new about the plant's owner" asks for one thing of it, "what's new in the iPhone 16" what it can do.
        return IsTopic(topic, rules, isThing ? MaxThingWords : MaxTopicWords)
            && !(isThing && (topic.Any(char.IsAsciiDigit) || topic.Contains("'s ", StringComparison.Ordinal)))
            ? new OverviewRequest.About(language.Code, kind, topic, false, period)
            : null;
    }

    /// <summary>A name or a thing, and no sentence.</summary>
    private static bool IsTopic(string topic, OverviewRules rules, int most)
    {
        var words = Word().Matches(topic).Select(match => match.Value.ToLowerInvariant()).ToList();
        return words.Count > 0 && words.Count <= most && !words.Any(rules.NoTopic.Contains);
    }

    private static string Plain(string text, OverviewRules rules)
    {
        if (rules.Courtesy is { } courtesy && courtesy.Match(text) is { Success: true } kindly && kindly.Length < text.Length)
        {
            text = text[kindly.Length..].TrimStart(' ', ',');
        }

        for (var before = ""; before != text;)
        {
            before = text;
            text = rules.LastCourtesy?.Replace(text, "") ?? text;
        }

        return MessageText.Bare(text);
    }

    /// <summary>The text without the time that it names and the words that tie the time to it.</summary>
    private (string Left, Period? Period) WithoutTime(string text, DateOnly? today, OverviewRules rules)
    {
        if (_times.Read(text, today) is not { } time)
        {
            return (text, null);
        }

        var leads = WordList.Split(rules.TimeLeads);
        var left = text[..time.Start].TrimEnd();
        var isSince = false;
        while (leads.FirstOrDefault(lead => EndsWith(left, lead)) is { } lead)
        {
            isSince |= rules.Since.Contains(lead);
            left = left[..^lead.Length].TrimEnd();
        }

        var right = text[time.End..];
        right = right.StartsWith("'s", StringComparison.OrdinalIgnoreCase) ? right[2..] : right;
        var period = isSince && today is { } day ? time.Period with { To = day } : time.Period;
        return (MessageText.Bare($"{left} {right}"), period);
    }

    private static bool EndsWith(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static string? Value(Group group) => group.Success && group.Length > 0 ? group.Value : null;

    private static long? Number(Group group) =>
        long.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"The second article": its place among those of the last answer.</summary>
    private static int? Place(Group group, ILanguage language)
    {
        if (int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var place = group.Success
            ? language.Questions.Overviews.Ordinals.ToList()
                .FindIndex(ordinal => group.Value.StartsWith(ordinal, StringComparison.OrdinalIgnoreCase))
            : -1;
        return place < 0 ? null : place + 1;
    }

    [GeneratedRegex(@"[\p{L}\p{N}'-]+")]
    private static partial Regex Word();
}
