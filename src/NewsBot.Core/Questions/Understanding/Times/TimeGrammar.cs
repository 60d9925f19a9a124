using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>
/// Reads times from the tokens of one question. A point is a row of pieces, each within the next longer one: "Tuesday"
/// "of last week", "Q1" "2024". Some pieces take in the point after them: "early" March, "the first week" of April.
/// </summary>
internal sealed class TimeGrammar(List<TimeToken> tokens)
{
    private const int MaxCount = 100;
    private const int MonthsOfHalfYear = 6;

    private readonly TimeContext _context = new(tokens);

    /// <summary>The time that begins at a token; null for none.</summary>
    /// <param name="isSure">Whether what stands before tells that a time comes.</param>
    public TimePoint? Point(int at, bool isSure = false)
    {
        if (Piece(Skip(at, TimeRole.Article), isSure) is not { } piece)
        {
            return null;
        }

        var pieces = new List<TimePiece> { piece };
        while (!pieces[^1].IsWhole && Following(pieces) is { } following)
        {
            pieces.Add(following);
        }

        return pieces is [{ NeedsOther: true }] ? null : new TimePoint(pieces);
    }

    /// <summary>So many units that end today, as in "since two weeks"; null for none.</summary>
    public TimePiece? Length(int at) => ReadLength(Skip(at, TimeRole.About, TimeRole.Article)) is { } length
        ? TimePieces.Span(length.Unit, length.Counted, length.Next)
        : null;

    private int Skip(int at, params ReadOnlySpan<TimeRole> roles) => _context.Skip(at, roles);

    private TimeToken At(int at) => _context.At(at);

    /// <summary>What goes on a row: something shorter or longer, or the date after its weekday.</summary>
    private TimePiece? Following(List<TimePiece> pieces)
    {
        var at = pieces[^1].Next;
        var hasComma = At(at).Kind == TimeTokenKind.Comma;
        var next = Skip(hasComma ? at + 1 : at, TimeRole.Of, TimeRole.In, TimeRole.Article);
        if (Piece(next, isSure: true) is not { } piece)
        {
            return null;
        }

        if (pieces.TrueForAll(other => other.IsWeekday) && piece is { Grain: TimeUnit.Day, IsWeekday: false })
        {
            return piece;
        }

        var isNew = !piece.IsWhole && pieces.TrueForAll(other => other.Grain != piece.Grain);
        return isNew && (!hasComma || piece.Grain >= TimeUnit.Year) ? piece : null;
    }

    private TimePiece? Piece(int at, bool isSure)
    {
        var token = At(at);
        if (_context.IsNumbered(at))
        {
            return null;
        }

        return token.Kind switch
        {
            TimeTokenKind.Day when token.Year > 0 => TimePieces.Date(token.Year, token.Number, token.Day, at + 1),
            TimeTokenKind.Day => TimePieces.DayOfMonth(token.Number, token.Day, at + 1),
            TimeTokenKind.Month => TimePieces.Month(token.Number, at + 1) with
            {
                Resolve = (_, _) => Days.OfMonths(token.Year, token.Number, 1),
                IsAnchored = true,
            },
            TimeTokenKind.Quarter => WithShortYear(TimePieces.Nth(TimeUnit.Quarter, token.Number, at + 1)),
            TimeTokenKind.HalfYear =>
                WithShortYear(TimePieces.Nth(TimeUnit.HalfYear, token.Number, at + 1) with { NeedsOther = true }),
            TimeTokenKind.Decade => _context.IsAge(at) ? null : Decade(token.Number, at + 1),
            TimeTokenKind.Number => Ago(at) ?? Number(token, at) ?? Year(at),
            TimeTokenKind.Word when token.Word is { } word && !word.Is(TimeRole.Name) => Word(token, word, at, isSure),
            _ => null,
        };
    }

    private TimePiece? Word(TimeToken token, TimeWord word, int at, bool isSure) =>
        Ago(at)
        ?? Reckoned(word, at)
        ?? Part(word, at)
        ?? (word.Ordinal is { } ordinal ? Ordinal(ordinal, at) : null)
        ?? (word.IsCalendarWeek && At(at + 1) is { IsNumber: true } week
            ? TimePieces.CalendarWeek(week.Number, at + 2)
            : null)
        ?? (word.NearDay is { } near ? Near(near, at + 1) : null)
        ?? (word.Weekday is { } day && (isSure || _context.IsWeekday(at)) ? Weekday(day, at + 1) : null)
        ?? (word.Month is { } month ? Month(month, at, isSure) : null)
        ?? (word.Season is { } season && _context.IsSeason(at, isSure) ? TimePieces.Season(season, at + 1) : null)
        ?? (word.Decade is { } decade && _context.IsDecade(at) ? Decade(decade, at + 1) : null)
        ?? (word.Unit is { } unit ? Unit(unit, token, at) : null);

    /// <summary>"3 March", "1. Quartal", "18. Kalenderwoche".</summary>
    private TimePiece? Number(TimeToken token, int at)
    {
        if (token.Day > 2)
        {
            return null;
        }

        if (At(Skip(at + 1, TimeRole.Of)).Word?.Month is { } month)
        {
            return TimePieces.DayOfMonth(month, token.Number, Skip(at + 1, TimeRole.Of) + 1);
        }

        return !token.IsOrdinal ? null
            : At(at + 1).Word?.IsCalendarWeek == true ? TimePieces.CalendarWeek(token.Number, at + 2)
            : Ordinal(token.Number, at);
    }

    /// <summary>"First quarter", "first of May", "first three months of 2024", "first Monday in May".</summary>
    private TimePiece? Ordinal(int number, int at)
    {
        var next = At(at + 1).Kind == TimeTokenKind.Dash ? at + 2 : at + 1;
        var ofMonth = Skip(next, TimeRole.Of);
        if (At(ofMonth).Word?.Month is { } month)
        {
            return TimePieces.DayOfMonth(month, number, ofMonth + 1);
        }

        if (At(next).Word?.Weekday is { } weekday)
        {
            return Within(next + 1, TimeUnit.Month) is { } whole
                ? whole.With(days => days.Nth(weekday, number), TimeUnit.Day)
                : null;
        }

        var count = Count(ref next);
        if (At(next).Word is not { Unit: { } unit } named)
        {
            return null;
        }

        if (Within(next + 1, Longer(unit)) is { } longer)
        {
            var units = count ?? (named.IsPlural ? new TimeLength(unit, 0, next).Counted : 1);
            return longer.With(days => days.Nth(unit, number, units), unit) with { IsRelative = false };
        }

        return count is null ? TimePieces.Nth(unit, number, next + 1) : null;
    }

    /// <summary>"Last week", "in the past three days", "this March", "the last week of April".</summary>
    private TimePiece? Reckoned(TimeWord word, int at)
    {
        var isPast = word.Is(TimeRole.Past);
        var isBeforeLast = word.Is(TimeRole.BeforeLast);
        var isThis = word.Is(TimeRole.This);
        var isRecent = word.Is(TimeRole.Recent);
        if ((!isPast && !isBeforeLast && !isThis && !isRecent && !word.Is(TimeRole.Last))
            || _context.Has(at - 1, TimeRole.Whose))
        {
            return null;
        }

        var next = at + 1;
        var count = Count(ref next);
        if (At(next).Word is not { } named)
        {
            return null;
        }

        if (named.Is(TimeRole.HalfOf) && At(next + 1).Word?.Unit == TimeUnit.Year && !isThis)
        {
            return TimePieces.Span(TimeUnit.Month, MonthsOfHalfYear, next + 2);
        }

        if (named.Weekday is { } weekday)
        {
            return ReckonedWeekday(weekday, next + 1, isThis);
        }

        if ((named.Month ?? named.Season) is { } month && _context.IsReckonedMonth(next))
        {
            var piece = named.Month is null ? TimePieces.Season(month, next + 1) : TimePieces.Month(month, next + 1);
            return isThis ? TimePieces.Current(piece, TimeUnit.Year) : TimePieces.Over(piece);
        }

        if (named.Unit is not { } unit || (isThis && unit < TimeUnit.Weekend))
        {
            return null;
        }

        next++;
        if (!isThis && !isRecent && Within(next, Longer(unit)) is { } longer)
        {
            var number = isBeforeLast ? -2 : -1;
            var fewest = named.IsPlural ? new TimeLength(unit, count ?? 0, next).Counted : 1;
            return longer.With(days => days.Nth(unit, number, fewest), unit) with { IsRelative = false };
        }

        if (!isThis && (count is not null || named.IsPlural || (isPast && IsRolling(unit)) || unit == TimeUnit.Hour))
        {
            var length = new TimeLength(unit, count ?? (named.IsPlural ? 0 : 1), next);
            return TimePieces.Span(unit, length.Counted, next);
        }

        return named.IsPlural || unit == TimeUnit.Day || unit == TimeUnit.Half
            ? null
            : TimePieces.Unit(unit, isThis ? 0 : isBeforeLast ? -2 : -1, next);
    }

    private TimePiece ReckonedWeekday(DayOfWeek weekday, int next, bool isThis)
    {
        var piece = Weekday(weekday, next);
        return isThis ? TimePieces.Current(piece, TimeUnit.Week)
            : Within(next, TimeUnit.Month) is { } whole ? whole.With(days => days.Nth(weekday, -1), TimeUnit.Day)
            : TimePieces.Over(piece);
    }

    /// <summary>"Early March", "the end of 2021", "Anfang der Woche".</summary>
    private TimePiece? Part(TimeWord word, int at)
    {
        if (word.Part is not { } part)
        {
            return null;
        }

        var next = At(at + 1).Kind == TimeTokenKind.Dash ? at + 2 : at + 1;
        next = Skip(next, TimeRole.Of, TimeRole.Article);
        if (_context.IsAge(next) || Pieces(next) is not { } whole)
        {
            return null;
        }

        return whole.With(days => days.Part(part), whole.Grain) with
        {
            Resolve = (within, scope) => whole.Resolve(scope, within) is not { } days ? null
                : days.Part(part) is var cut && whole.IsBare && scope.Today is { } today && cut.From > today
                    ? Days.Around(today, whole.Grain, -1).Part(part)
                : cut,
            IsLate = part == TimePart.Late,
        };
    }

    /// <summary>A point of which a unit alone may be all: "of the year".</summary>
    private TimePoint? Pieces(int at) => Point(at, isSure: true)
        ?? (At(at).Word is { Unit: { } unit, IsPlural: false } && unit >= TimeUnit.Week
            ? new TimePoint([TimePieces.Bare(unit, at + 1)])
            : null);

    /// <summary>"Two weeks ago", "vor zwei Wochen", "a year ago today".</summary>
    private TimePiece? Ago(int at)
    {
        var isBefore = At(at).Is(TimeRole.LongAgo);
        var length = ReadLength(isBefore ? Skip(at + 1, TimeRole.About) : at);
        if (length is not { } found || (!isBefore && !At(found.Next).Is(TimeRole.Ago)))
        {
            return null;
        }

        var next = isBefore ? found.Next : found.Next + 1;
        return At(next).Word?.NearDay is { } near
            ? TimePieces.Ago(found, next + 1, isExact: true, near)
            : TimePieces.Ago(found, next);
    }

    /// <summary>"Yesterday", "gestern Abend", "heute vor einem Jahr".</summary>
    private TimePiece Near(int days, int next)
    {
        next = Skip(next, TimeRole.Daytime);
        return AgoAfter(next) is { } ago
            ? TimePieces.Ago(ago, ago.Next, isExact: true, days)
            : TimePieces.Near(days, next);
    }

    /// <summary>"Monday", "Freitag Abend", "Montag vor einer Woche".</summary>
    private TimePiece Weekday(DayOfWeek weekday, int next)
    {
        next = Skip(next, TimeRole.Daytime);
        var piece = TimePieces.Weekday(weekday, next);
        return AgoAfter(next) is not { Unit: TimeUnit.Week } ago ? piece : piece with
        {
            Next = ago.Next,
            Resolve = (_, scope) => scope.Latest is { } latest
                ? Days.One(Days.Latest(weekday, latest).AddDays(-7 * ago.Counted))
                : null,
            IsAnchored = true,
        };
    }

    /// <summary>A length of time with what makes it one before today, which is in front in some languages.</summary>
    private TimeLength? AgoAfter(int at)
    {
        if (At(at).Is(TimeRole.LongAgo))
        {
            return ReadLength(Skip(at + 1, TimeRole.About));
        }

        return ReadLength(at) is { } length && At(length.Next).Is(TimeRole.Ago)
            ? length with { Next = length.Next + 1 }
            : null;
    }

    /// <summary>"March", "March 3rd", "May the 4th".</summary>
    private TimePiece? Month(int month, int at, bool isSure)
    {
        var next = Skip(_context.IsAbbreviationStop(at + 1) ? at + 2 : at + 1, TimeRole.Article);
        if (_context.IsDayNumber(next))
        {
            var number = At(next).Number > 0 ? At(next).Number : At(next).Word!.Ordinal!.Value;
            return TimePieces.DayOfMonth(month, number, next + 1);
        }

        next = _context.IsAbbreviationStop(at + 1) ? at + 2 : at + 1;
        return (isSure && At(at) is { IsCapitalised: true } or { Word.IsDoubtful: false }) || _context.IsMonth(at)
            ? WithShortYear(TimePieces.Month(month, next))
            : null;
    }

    private TimePiece? Year(int at)
    {
        if (!_context.IsYear(at))
        {
            return null;
        }

        var year = At(at).Number;
        var isPair = At(at + 1).Kind is TimeTokenKind.Slash or TimeTokenKind.Dash
            && At(at + 2) is { IsNumber: true } next
            && (next.Number == year + 1 || (next.Day == 2 && next.Number == (year + 1) % 100));
        return TimePieces.Years(year, isPair ? 2 : 1, isPair ? at + 3 : at + 1);
    }

    /// <summary>"Q1/24", "Mai '24".</summary>
    private TimePiece WithShortYear(TimePiece piece)
    {
        var mark = At(piece.Next);
        var year = At(piece.Next + 1);
        if (!(mark.Kind == TimeTokenKind.Slash || mark.IsApostrophe) || !year.IsNumber || year.Day is not (2 or 4))
        {
            return piece;
        }

        var days = Days.OfYears(year.Day == 2 ? 2000 + year.Number : year.Number, 1);
        return piece with
        {
            Next = piece.Next + 2,
            Resolve = (_, scope) => piece.Resolve(days, scope),
            IsAnchored = true,
            NeedsOther = false,
        };
    }

    private static TimePiece Decade(int number, int next) => TimePieces.Years(
        number >= 1000 ? number : number < 30 ? 2000 + number : 1900 + number, 10, next);

    /// <summary>"The year 2021", "the week of April 22", "the weekend", "the year's".</summary>
    private TimePiece? Unit(TimeUnit unit, TimeToken token, int at)
    {
        if (unit == TimeUnit.Year && At(at + 1).IsNumber && Year(at + 1) is { } year)
        {
            return year;
        }

        if (At(at + 1).Is(TimeRole.BeforeLast))
        {
            return TimePieces.Unit(unit, -2, at + 2);
        }

        var next = Skip(at + 1, TimeRole.Of, TimeRole.In, TimeRole.Article);
        if (unit is TimeUnit.Week or TimeUnit.Weekend
            && Point(next, isSure: true) is { Grain: TimeUnit.Day, IsRelative: false } day)
        {
            // The weekend of a Friday is the one that follows.
            var ahead = unit == TimeUnit.Weekend ? 1 : 0;
            return day.With(days => Days.Around(days.From.AddDays(ahead), unit), unit);
        }

        if (token.Word!.IsPlural || unit < TimeUnit.Weekend)
        {
            return null;
        }

        if (unit == TimeUnit.Weekend)
        {
            return _context.IsWeekend(at) ? TimePieces.Unit(unit, 0, at + 1) : null;
        }

        return token.IsPossessive || _context.Has(at - 1, TimeRole.Article, TimeRole.Of)
            ? TimePieces.Bare(unit, at + 1)
            : null;
    }

    /// <summary>The longer time of which something is the first, second or last.</summary>
    private TimePoint? Within(int at, TimeUnit shortest) =>
        Pieces(Skip(at, TimeRole.Of, TimeRole.In, TimeRole.Article)) is { } point && point.Grain >= shortest
            ? point
            : null;

    private static TimeUnit Longer(TimeUnit unit) => unit switch
    {
        TimeUnit.Half => TimeUnit.Month,
        TimeUnit.Weekend => TimeUnit.Month,
        TimeUnit.Quarter => TimeUnit.Year,
        _ => unit + 1,
    };

    private static bool IsRolling(TimeUnit unit) => unit is not (TimeUnit.Quarter or TimeUnit.Weekend or TimeUnit.Half);

    /// <summary>A number of units; 0 for a few, null for none.</summary>
    private int? Count(ref int next)
    {
        var token = At(next);
        var count = token.Is(TimeRole.Few) ? 0
            : token is { IsNumber: true, Day: <= 3 } ? Math.Min(token.Number, MaxCount)
            : token.Word?.Number;
        next = count is null ? next : next + 1;
        return count;
    }

    private TimeLength? ReadLength(int at)
    {
        var next = at;
        var count = Count(ref next);
        if (At(next).Is(TimeRole.HalfOf))
        {
            next = Skip(next + 1, TimeRole.Article);
            return At(next).Word?.Unit == TimeUnit.Year
                ? new TimeLength(TimeUnit.Month, MonthsOfHalfYear, next + 1)
                : null;
        }

        next = At(next).Kind == TimeTokenKind.Dash ? next + 1 : next;
        return count is { } number && At(next).Word?.Unit is { } unit && unit != TimeUnit.Half
            ? new TimeLength(unit, number, next + 1)
            : null;
    }
}
