using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>From where times are reckoned.</summary>
/// <param name="Today">The day of asking; null where it is not known.</param>
/// <param name="Latest">What names no year begins up to this day; null where it cannot be told.</param>
internal readonly record struct TimeScope(DateOnly? Today, DateOnly? Latest)
{
    /// <summary>The latest of the times that recur each year, or the first within a longer time.</summary>
    /// <param name="of">The time in a year; null where that year has none.</param>
    public Days? Recurring(Days? within, Func<int, Days?> of)
    {
        if (within is { } whole)
        {
            return Years(whole.From.Year, whole.To.Year).Select(of)
                .FirstOrDefault(days => days is { } found && found.From >= whole.From && found.From <= whole.To);
        }

        var latest = Latest;
        return latest is not { } day
            ? null
            : Years(day.Year - YearsBack, day.Year).Reverse().Select(of)
                .FirstOrDefault(days => days is { } found && found.From <= day);
    }

    // The 29th of February may be eight years ago.
    private const int YearsBack = 8;

    private static IEnumerable<int> Years(int first, int last) => Enumerable.Range(first, last - first + 1);
}

/// <summary>One piece of a time expression: a month, a weekday, last year.</summary>
/// <param name="Grain">How long it is; a season is as long as a quarter.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Resolve">Its days within a longer time; null where there are none or they cannot be told.</param>
internal sealed record TimePiece(TimeUnit Grain, int Next, Func<Days?, TimeScope, Days?> Resolve)
{
    /// <summary>Whether it says by itself which one it is: by its year, or because it is reckoned from today.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>Whether it is reckoned from today in whole units: last week, yesterday.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether it stands for itself and takes no other piece: yesterday, two weeks ago.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is a time only beside another piece: the year, first half.</summary>
    public bool NeedsOther { get; init; }

    public bool IsWeekday { get; init; }

    /// <summary>Whether it is today and nothing more, which is also said for nowadays.</summary>
    public bool IsToday { get; init; }

    /// <summary>Whether it is reckoned back from today by a length of time: two weeks ago.</summary>
    public bool IsAgo { get; init; }

    /// <summary>Whether it is the end of a longer time.</summary>
    public bool IsLate { get; init; }
}

/// <summary>A time without what stands before it: its pieces, each within the next longer one.</summary>
internal sealed record TimePoint(IReadOnlyList<TimePiece> Pieces)
{
    public int Next => Pieces[^1].Next;

    public TimeUnit Grain => Pieces.Min(piece => piece.Grain);

    public bool IsAnchored => Pieces.Any(piece => piece.IsAnchored);

    public bool IsRelative => Pieces.All(piece => piece.IsRelative);

    public bool IsToday => Pieces is [{ IsToday: true }];

    public bool IsLongAgo => Pieces is [{ IsAgo: true }];

    public bool IsLate => Pieces is [{ IsLate: true }];

    /// <summary>Whether it is a unit that only a part of it makes a time: the year.</summary>
    public bool IsBare => Pieces is [{ NeedsOther: true }];

    /// <summary>Its days; null where there are none or they cannot be told.</summary>
    public Days? Resolve(TimeScope scope, Days? within = null)
    {
        // A date says more than the weekday beside it.
        var hasDay = Pieces.Any(piece => piece is { Grain: TimeUnit.Day, IsWeekday: false });
        foreach (var piece in Pieces.OrderByDescending(piece => piece.Grain))
        {
            if (!(hasDay && piece.IsWeekday))
            {
                within = piece.Resolve(within, scope);
                if (within is null)
                {
                    return null;
                }
            }
        }

        return within;
    }

    /// <summary>As one piece of a longer expression.</summary>
    /// <param name="cut">What is meant of its days.</param>
    public TimePiece With(Func<Days, Days?> cut, TimeUnit grain) => new(
        grain, Next, (within, scope) => Resolve(scope, within) is { } days ? cut(days) : null)
    {
        IsAnchored = IsAnchored,
        IsRelative = IsRelative,
    };
}
