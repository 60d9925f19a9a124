using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Tells by what stands around a word or number whether it is a time, or another word or a name.</summary>
internal sealed class TimeContext(List<TimeToken> tokens)
{
    private const int LongestAbbreviation = 3;

    private static readonly TimeRole[] Leads =
    [
        TimeRole.At, TimeRole.In, TimeRole.Since, TimeRole.After, TimeRole.Until, TimeRole.Before, TimeRole.From,
        TimeRole.Between, TimeRole.Of, TimeRole.Last, TimeRole.Past,
    ];

    /// <summary>After these a month is one though it is written small as the verb is.</summary>
    private static readonly TimeRole[] SureLeads =
    [
        TimeRole.At, TimeRole.In, TimeRole.Since, TimeRole.After, TimeRole.Before, TimeRole.Last, TimeRole.Past,
    ];

    private static readonly TimeRole[] Joins = [TimeRole.And, TimeRole.Until, TimeRole.To, TimeRole.Onto];

    public TimeToken At(int at) =>
        at >= 0 && at < tokens.Count ? tokens[at] : new TimeToken(TimeTokenKind.Other, 0, 0);

    public bool Has(int at, params ReadOnlySpan<TimeRole> roles)
    {
        var token = At(at);
        foreach (var role in roles)
        {
            if (token.Is(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token from here that has none of these roles.</summary>
    public int Skip(int at, params ReadOnlySpan<TimeRole> roles)
    {
        while (Has(at, roles))
        {
            at++;
        }

        return at;
    }

    /// <summary>The number of a day, of which the other end of a range names the month; null for none.</summary>
    public int? DayNumber(int at) =>
        At(at) is { IsNumber: true, Day: <= 2, Number: >= 1 and <= 31 } token && At(at + 1).Word?.IsCounted != true
            ? token.Number
            : At(at).Word?.Ordinal;

    /// <summary>Whether a name or "next" stands before: Agenda 2010, next Friday.</summary>
    public bool IsNumbered(int at) =>
        Has(at - 1, TimeRole.Next) || (!At(at).IsWord && Has(at - 1, TimeRole.Numbered));

    /// <summary>Whether the full stop of an abbreviation stands here, and more after it.</summary>
    public bool IsAbbreviationStop(int at) =>
        At(at).IsStop && At(at).Start == At(at - 1).End && (At(at + 1).IsNumber || At(at + 1).IsWord);

    /// <summary>Whether it is the number of a day after its month: not "May 2024", nor "in May 20 people".</summary>
    public bool IsDayNumber(int at) =>
        At(at) is { IsNumber: true, Day: <= 2, Number: >= 1 and <= 31 } or { Word.Ordinal: not null }
        && At(at + 1).Word?.IsCounted != true && At(at + 1).Word?.Unit is null && At(at + 1).Kind != TimeTokenKind.Sign;

    /// <summary>Whether four digits are a year: not "2000 people", "$2000" or "Covid-2019".</summary>
    public bool IsYear(int at)
    {
        var (token, before, after) = (At(at), At(at - 1), At(at + 1));
        var isGlued = before.Kind == TimeTokenKind.Dash && before.End == token.Start
            && At(at - 2) is { IsWord: true, Word: null } name && name.End == before.Start;
        return token is { IsNumber: true, Day: 4 } && !isGlued
            && before.Kind != TimeTokenKind.Sign && after.Kind != TimeTokenKind.Sign && after.Word?.IsCounted != true
            && (token.Number is >= 1900 and < 2100
                || (token.Number is >= 1500 and < 1900 && (Has(at - 1, Leads) || before.Word?.Unit == TimeUnit.Year)));
    }

    /// <summary>"On Monday", "Monday to Friday", "Monday's", "what happened Monday", but not "Black Friday".</summary>
    public bool IsWeekday(int at)
    {
        var isFirst = at == 0 || (at == 1 && !Has(0, TimeRole.Article));
        return HasLead(at) ? !(Has(at - 1, TimeRole.Article) && IsName(at + 1))
            : IsDated(at + 1) || IsJoined(at) || isFirst
                || !(At(at - 1) is { IsCapitalised: true } or { Word.Number: not null }
                    || Has(at - 1, TimeRole.Article) || At(at + 1).IsCapitalised);
    }

    /// <summary>
    /// "In March", "early March", "March 2024", but not the verb, nor "Theresa May" or "Jan Müller": the other word
    /// that a month may be must not fit.
    /// </summary>
    public bool IsMonth(int at)
    {
        var token = At(at);
        var isDoubtful = token.Word!.IsDoubtful;
        if (IsDated(at + 1) || IsJoined(at))
        {
            return true;
        }

        var isFirstName = IsName(at + 1) && (isDoubtful || token.Length <= LongestAbbreviation
            || !Has(Lead(at), TimeRole.At, TimeRole.In, TimeRole.Since));
        if (HasLead(at))
        {
            return !isFirstName && (token.IsCapitalised || !isDoubtful || IsLast(at) || Has(Lead(at), SureLeads));
        }

        var isLastName = At(at - 1).IsCapitalised && at > 1;
        return !isDoubtful && !isFirstName && !isLastName && token.Length > LongestAbbreviation
            && (token.IsCapitalised || IsLast(at));
    }

    /// <summary>Whether a month or season after "last" or "this" is one: not "the last march", "this may".</summary>
    public bool IsReckonedMonth(int at) =>
        At(at).Word is { IsDoubtful: false } || (At(at).IsCapitalised && At(at).Word!.Season is null)
        || (!Has(at - 2, TimeRole.Article) && (Has(at - 1, TimeRole.Last, TimeRole.Past) || IsLast(at)));

    /// <summary>
    /// "In summer", "summer 2022", "the fall", but not "the fall of Rome" nor "im Fall": a doubtful one without its
    /// year is written small after an article.
    /// </summary>
    public bool IsSeason(int at, bool isSure)
    {
        if (IsDated(at + 1))
        {
            return true;
        }

        return At(at).Word!.IsDoubtful
            ? !At(at).IsCapitalised && Has(at - 1, TimeRole.Article) && HasLead(at) && !Has(at + 1, TimeRole.Of)
            : isSure || HasLead(at) || IsJoined(at);
    }

    /// <summary>"The nineties", "the early nineties", not "her nineties".</summary>
    public bool IsDecade(int at) =>
        !IsAge(at) && (Has(at - 1, TimeRole.Article, TimeRole.Of) || At(at - 1).Word?.Part is not null
            || At(at + 1).Word?.Unit == TimeUnit.Year);

    /// <summary>Whether somebody's age is spoken of: "in his 90s", "in her late twenties".</summary>
    public bool IsAge(int at) =>
        Has(at - 1, TimeRole.Whose) || (At(at - 1).Word?.Part is not null && Has(at - 2, TimeRole.Whose));

    /// <summary>Whether a word with a capital stands here that has nothing to do with times.</summary>
    private bool IsName(int at) => At(at) is { IsCapitalised: true, Word: null or { IsCounted: true } };

    /// <summary>Whether a weekend is near today: not "the Blockupy weekend", nor the one after an election.</summary>
    public bool IsWeekend(int at) =>
        (at == 0 || HasLead(at) || Has(at - 1, TimeRole.Article)) && !Has(at + 1, TimeRole.After, TimeRole.Before);

    private bool HasLead(int at) => Has(Lead(at), Leads);

    /// <summary>The token before, articles and what makes it inexact passed over.</summary>
    private int Lead(int at)
    {
        var before = at - 1;
        while (before > 0 && !Has(before, Leads)
            && (Has(before, TimeRole.Article, TimeRole.About)
                || At(before).Word is { Part: not null } or { Ordinal: not null }))
        {
            before--;
        }

        return before;
    }

    /// <summary>Whether a year, or the time that it is within, stands here.</summary>
    private bool IsDated(int at)
    {
        at = At(at).Kind == TimeTokenKind.Comma || IsAbbreviationStop(at) ? at + 1 : at;
        at = Skip(at, TimeRole.Of, TimeRole.Article);
        return IsYear(at) || IsDayNumber(at) || At(at).Kind == TimeTokenKind.Day
            || (Has(at, TimeRole.Last, TimeRole.This) && At(at + 1).Word?.Unit is not null)
            || (At(at).IsApostrophe && At(at + 1) is { IsNumber: true, Day: 2 });
    }

    /// <summary>Whether it is one end of a range whose other end looks like it.</summary>
    private bool IsJoined(int at)
    {
        var isSecond = IsJoin(at - 1) && IsLike(at, at - 2);
        var other = Skip(at + 2, TimeRole.Article);
        return isSecond || (IsJoin(at + 1) && IsLike(at, other));
    }

    private bool IsJoin(int at) => At(at).Kind is TimeTokenKind.Dash or TimeTokenKind.Slash || Has(at, Joins);

    private bool IsLike(int one, int other) =>
        At(one).Word is { } first && At(other).Word is { } second
        && ((first.Weekday is not null && second.Weekday is not null)
            || (first.Month is not null && second.Month is not null)
            || (first.Season is not null && second.Season is not null));

    /// <summary>Whether a question, or a part of it, ends here.</summary>
    private bool IsLast(int at) => At(at + 1) is { IsWord: false, IsNumber: false } || Has(at + 1, TimeRole.Daytime);
}
