using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>What in a sentence looks like the thing that is asked for.</summary>
/// <param name="Kind">1 where something of the asked kind stands there that the question does not say, else 0.</param>
/// <param name="Unit">1 where its unit is of the kind that is asked for, else 0.</param>
/// <param name="Focus">1 where it stands by the asked noun, else 0.</param>
internal readonly record struct AnswerMarks(float Kind, float Unit, float Focus)
{
    private const int NearWords = 4;

    public static AnswerMarks Find(
        UnderstoodQuestion question, string text, List<Word> words, List<(int Start, int End, int Concept)> places)
    {
        AnswerMarks best = default;
        var wanted = Wanted(question.Quantity);
        var bestScore = float.MinValue;
        foreach (var (first, last) in Runs(question.Type, text, words))
        {
            var span = new TextSpan(words[first].Start, words[last].End);
            if (places.Any(place => place.Start <= span.Start && span.End <= place.End))
            {
                continue;
            }

            var focus = question.Focus is { } asked && places.Any(place =>
                place.Concept == asked && Distance(words, first, last, place.Start, place.End) <= NearWords) ? 1f : 0f;
            var nearest = places.Count == 0
                ? words.Count
                : places.Min(place => Distance(words, first, last, place.Start, place.End));
            var said = places.Count(place => span.Start < place.End && place.Start < span.End);
            var unit = wanted != WordKind.None && words[first..(last + 1)].Any(word => (word.Kind & wanted) != 0) ? 1f : 0f;
            var score = (2 * focus) + (2 * unit) - (0.1f * nearest) - said;
            if (score > bestScore)
            {
                bestScore = score;
                best = new AnswerMarks(1, unit, focus);
            }
        }

        return best;
    }

    /// <summary>What units a number of the asked kind has.</summary>
    public static WordKind Wanted(QuantityKind quantity) => quantity switch
    {
        QuantityKind.Money => WordKind.Money,
        QuantityKind.Duration => WordKind.Duration,
        QuantityKind.Distance => WordKind.Distance,
        QuantityKind.Share => WordKind.Share,
        QuantityKind.Temperature => WordKind.Temperature,
        QuantityKind.Age => WordKind.Age | WordKind.Duration,
        _ => WordKind.None,
    };

    private static IEnumerable<(int First, int Last)> Runs(AnswerType type, string text, List<Word> words) => type switch
    {
        AnswerType.Quantity => Quantities(words),
        AnswerType.Date => Dates(words),
        AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name or AnswerType.Definition => Names(words),
        AnswerType.Reason => Clauses(words, WordKind.Reason | WordKind.Purpose),
        AnswerType.Intention => Clauses(words, WordKind.Future),
        AnswerType.Manner => Clauses(words, WordKind.Means),
        _ => [],
    };

    private static IEnumerable<(int First, int Last)> Quantities(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind.HasFlag(WordKind.Number))
            {
                var last = i;
                while (last + 1 < words.Count && last - i < 3 && words[last + 1].Kind.HasFlag(WordKind.Joined)
                    && (words[last + 1].Kind & (WordKind.Unit | WordKind.Number)) != 0)
                {
                    last++;
                }

                yield return (i, last);
                i = last;
            }
        }
    }

    private static IEnumerable<(int First, int Last)> Dates(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Kind.HasFlag(WordKind.Date))
            {
                continue;
            }

            var first = i > 0 && words[i - 1].Kind.HasFlag(WordKind.Number) ? i - 1 : i;
            var last = i;
            while (last + 1 < words.Count && last - first < 3
                && (words[last + 1].Kind & (WordKind.Date | WordKind.Number)) != 0)
            {
                last++;
            }

            yield return (first, last);
            i = last;
        }
    }

    private static IEnumerable<(int First, int Last)> Names(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Kind.HasFlag(WordKind.Capital))
            {
                continue;
            }

            var last = i;
            while (last + 1 < words.Count && last - i < 4
                && words[last + 1].Kind.HasFlag(WordKind.Capital) && words[last + 1].Kind.HasFlag(WordKind.Joined))
            {
                last++;
            }

            // The first word of a sentence is capitalised anyhow.
            if (i > 0 || last > i)
            {
                yield return (i, last);
            }

            i = last;
        }
    }

    private static IEnumerable<(int First, int Last)> Clauses(List<Word> words, WordKind cue)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if ((words[i].Kind & cue) != 0)
            {
                yield return (i, words.Count - 1);
            }
        }
    }

    private static int Distance(List<Word> words, int first, int last, int start, int end)
    {
        var from = words.FindIndex(word => word.End > start);
        var to = words.FindLastIndex(word => word.Start < end);
        return from > last ? from - last : to < first ? first - to : 0;
    }
}
