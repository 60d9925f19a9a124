using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>What in a sentence looks like the thing that is asked for.</summary>
/// <param name="Kind">1 where something of the asked kind stands there that the question does not say, else 0.</param>
/// <param name="Unit">1 where its unit is of the kind that is asked for, else 0.</param>
/// <param name="Focus">1 where it stands by the asked noun, else 0.</param>
internal readonly record struct AnswerTypeMatch(float Kind, float Unit, float Focus)
{
    private const int NearWords = 4;
    private const int PersonWords = 3;

    /// <summary>Units that say what is measured.</summary>
    private const WordKind Measures = WordKind.Money | WordKind.Duration | WordKind.Distance | WordKind.Share | WordKind.Temperature
        | WordKind.Age | WordKind.Weight | WordKind.Area | WordKind.Volume | WordKind.Speed | WordKind.Power | WordKind.Clock;

    public static AnswerTypeMatch Find(
        UnderstoodQuestion question,
        string text,
        List<Word> words,
        List<(int Start, int End, int Concept)> places,
        Vocabulary vocabulary)
    {
        AnswerTypeMatch best = default;
        var wanted = Wanted(question.Quantity);
        var bestScore = float.MinValue;
        foreach (var (first, last) in Runs(question.Type, words))
        {
            var kinds = Word.Kinds(words, first, last);
            if (IsAsked(words, first, last, places) || !Fits(question, wanted, kinds))
            {
                continue;
            }

            var (nearest, focus) = Distances(question.Focus ?? -1, words, first, last, places);
            var unit = IsWanted(question, wanted, kinds, text, words, first, last, vocabulary);
            var mark = new AnswerTypeMatch(1, unit ? 1 : 0, focus <= NearWords ? 1 : 0);
            var score = (2 * mark.Focus) + (2 * mark.Unit) - (0.1f * nearest);
            if (score > bestScore)
            {
                bestScore = score;
                best = mark;
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
        QuantityKind.Length => WordKind.Distance | WordKind.Duration,
        QuantityKind.Share => WordKind.Share,
        QuantityKind.Temperature => WordKind.Temperature,
        QuantityKind.Age => WordKind.Age,
        QuantityKind.Weight => WordKind.Weight,
        QuantityKind.Area => WordKind.Area,
        QuantityKind.Volume => WordKind.Volume,
        QuantityKind.Amount => WordKind.Weight | WordKind.Volume | WordKind.Power,
        QuantityKind.Speed => WordKind.Speed,
        QuantityKind.Power => WordKind.Power,
        QuantityKind.Rank => WordKind.Ordinal,
        QuantityKind.Score => WordKind.Score | WordKind.Share,
        QuantityKind.TimeOfDay => WordKind.Clock,
        QuantityKind.Year => WordKind.Year,
        _ => WordKind.None,
    };

    private static IEnumerable<(int First, int Last)> Runs(AnswerType type, List<Word> words) => type switch
    {
        AnswerType.Quantity => Quantities(words),
        AnswerType.Date => Dates(words),
        AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name or AnswerType.Definition => Names(words),
        AnswerType.Reason => Clauses(words, WordKind.Reason | WordKind.Purpose),
        AnswerType.Intention => Clauses(words, WordKind.Future),
        AnswerType.Statement => Clauses(words, WordKind.Speech | WordKind.Quoted),
        AnswerType.Manner => Clauses(words, WordKind.Means),
        _ => [],
    };

    /// <summary>
    /// Whether a number is not plainly of another kind than is asked for: no day where people are counted.
    /// </summary>
    public static bool Fits(UnderstoodQuestion question, WordKind wanted, WordKind kinds)
    {
        if (question.Type != AnswerType.Quantity)
        {
            return true;
        }

        var measures = kinds & Measures;
        return (kinds & wanted) != 0
            || ((kinds & WordKind.Date) == 0
                && (question.Quantity is QuantityKind.Any || measures == 0));
    }

    private static bool IsWanted(
        UnderstoodQuestion question,
        WordKind wanted,
        WordKind kinds,
        string text,
        List<Word> words,
        int first,
        int last,
        Vocabulary vocabulary)
    {
        if (question.Quantity == QuantityKind.Persons)
        {
            return IsOfPersons(text, words, last, vocabulary);
        }

        return question.Type switch
        {
            AnswerType.Date when wanted == WordKind.None => (kinds & WordKind.Date) != 0 && (first < last || (kinds & WordKind.Year) == 0),
            AnswerType.Name => (kinds & WordKind.Quoted) != 0,
            _ => (kinds & wanted) != 0,
        };
    }

    /// <summary>Whether one of the words after a number names persons: "40 maskierte Demonstranten".</summary>
    public static bool IsOfPersons(string text, List<Word> words, int last, Vocabulary vocabulary)
    {
        for (var i = last + 1; i < words.Count && i <= last + PersonWords && (words[i].Kind & WordKind.Joined) != 0; i++)
        {
            if (vocabulary.Nouns.IsPerson(words[i].In(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the question says every word of it.</summary>
    private static bool IsAsked(List<Word> words, int first, int last, List<(int Start, int End, int Concept)> places)
    {
        for (var i = first; i <= last; i++)
        {
            var said = false;
            foreach (var place in places)
            {
                said |= place.Start <= words[i].Start && words[i].End <= place.End;
            }

            if (!said)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many words away the nearest thing is that the question says, and the asked noun.</summary>
    private static (int Nearest, int Focus) Distances(
        int focus, List<Word> words, int first, int last, List<(int Start, int End, int Concept)> places)
    {
        var nearest = words.Count;
        var asked = int.MaxValue;
        foreach (var place in places)
        {
            var distance = Distance(words, first, last, place.Start, place.End);
            nearest = Math.Min(nearest, distance);
            asked = place.Concept == focus ? Math.Min(asked, distance) : asked;
        }

        return (nearest, asked);
    }

    private static IEnumerable<(int First, int Last)> Quantities(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].Kind & (WordKind.Number | WordKind.Ordinal)) == 0)
            {
                continue;
            }

            var last = i;
            while (last + 1 < words.Count && last - i < 3 && words[last + 1].Kind.HasFlag(WordKind.Joined)
                && (words[last + 1].Kind & (WordKind.Unit | WordKind.Number)) != 0)
            {
                last++;
            }

            // "Ten million Swedish kronor".
            if (last + 2 < words.Count && words[last + 1].Kind.HasFlag(WordKind.Joined)
                && words[last + 2].Kind.HasFlag(WordKind.Joined | WordKind.Unit | WordKind.Money))
            {
                last += 2;
            }

            // "26. November" counts nothing.
            if (last + 1 < words.Count && (words[last + 1].Kind & (WordKind.Date | WordKind.Number)) == WordKind.Date)
            {
                i = last + 1;
                continue;
            }

            yield return (i, last);
            i = last;
        }
    }

    private static IEnumerable<(int First, int Last)> Dates(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].Kind & WordKind.Date) == 0)
            {
                continue;
            }

            var first = i > 0 && (words[i - 1].Kind & WordKind.Number) != 0 ? i - 1 : i;
            var last = i;
            while (last + 1 < words.Count && last - first < 4
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
            if ((words[i].Kind & (WordKind.Capital | WordKind.Quoted)) == 0)
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
        if (start >= words[last].End)
        {
            var after = last + 1;
            while (after < words.Count - 1 && words[after].End <= start)
            {
                after++;
            }

            return after - last;
        }

        if (end <= words[first].Start)
        {
            var before = first - 1;
            while (before > 0 && words[before].Start >= end)
            {
                before--;
            }

            return first - before;
        }

        return 0;
    }
}
