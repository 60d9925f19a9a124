using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Spans;

/// <summary>Measures the stretches of one sentence.</summary>
/// <param name="names">For each word whether it is a name.</param>
/// <param name="concepts">For each word the question's concepts that it says; null for a function word.</param>
/// <param name="known">What the words are looked at with.</param>
internal sealed class SpanMeasure(
    UnderstoodQuestion question, string text, List<Word> words, List<int>?[] concepts, NameKind[] names, EvidenceWords known)
{
    private static readonly int FeatureCount = Enum.GetValues<SpanFeature>().Length;

    private readonly int _firstAsked = Array.FindIndex(concepts, said => said is { Count: > 0 });

    private readonly List<int>[] _places = Places(question.Concepts.Count, concepts);

    /// <summary>Whether a word is a function word, which no answer begins or ends with.</summary>
    public bool IsFunction(int i) => concepts[i] is null && (words[i].Kind & (WordKind.Number | WordKind.Date)) == 0;

    /// <summary>
    /// The features of the words from <paramref name="first"/> to <paramref name="last"/>, both included.
    /// </summary>
    public float[] Features(int first, int last)
    {
        var length = last - first + 1;
        var numbers = Count(first, last, WordKind.Number);
        var units = Count(first, last, WordKind.Number | WordKind.Unit);
        var dates = Count(first, last, WordKind.Date);
        var capitals = Count(first, last, WordKind.Capital) / (float)length;
        var quantity = question.Type == AnswerType.Quantity;
        var time = question.Type == AnswerType.Date;
        var name = question.Type is AnswerType.Person or AnswerType.Organisation or AnswerType.Place or AnswerType.Name;
        var thing = question.Type is AnswerType.Thing or AnswerType.Any or AnswerType.Statement;
        var kinds = Word.Kinds(words, first, last);
        var fits = AnswerTypeMatch.Fits(question, AnswerTypeMatch.Wanted(question.Quantity), kinds);
        var features = new float[FeatureCount];
        Set(SpanFeature.Length, MathF.Log(length));
        SetIf(SpanFeature.OneWord, length == 1);
        Set(SpanFeature.Asked, Enumerable.Range(first, length).Count(IsAsked) / (float)length);
        SetIf(SpanFeature.NumberFirst, quantity && words[first].Kind.HasFlag(WordKind.Number));
        SetIf(SpanFeature.NumberMissing, quantity && numbers == 0);
        SetIf(SpanFeature.NumberOnly, quantity && numbers > 0 && units == length);
        SetIf(SpanFeature.Unit, AnswerTypeMatch.Wanted(question.Quantity) is not WordKind.None and var wanted && Count(first, last, wanted) > 0);
        SetIf(SpanFeature.Date, time && dates > 0);
        SetIf(SpanFeature.DateOnly, time && Count(first, last, WordKind.Date | WordKind.Number) == length);
        Set(SpanFeature.NameCapitals, name ? capitals : 0);
        Set(SpanFeature.OtherCapitals, name || quantity || time ? 0 : capitals);
        SetIf(SpanFeature.StrayNumber, !quantity && !time && numbers > 0);
        Set(SpanFeature.Proximity, Proximity(first, last));
        Set(SpanFeature.Focus, question.Focus is { } focus ? Near(focus, first, last) : 0);
        SetIf(SpanFeature.AfterFunction, first > 0 && IsFunction(first - 1) && words[first].Kind.HasFlag(WordKind.Joined));
        SetIf(SpanFeature.AfterPause, !words[first].Kind.HasFlag(WordKind.Joined));
        SetIf(SpanFeature.BeforeFunction, last + 1 < words.Count && IsFunction(last + 1) && words[last + 1].Kind.HasFlag(WordKind.Joined));
        SetIf(SpanFeature.BeforePause, last + 1 == words.Count || !words[last + 1].Kind.HasFlag(WordKind.Joined));
        SetIf(SpanFeature.AfterAsked, first > 0 && IsAsked(first - 1));
        SetIf(SpanFeature.BeforeAsked, last + 1 < words.Count && IsAsked(last + 1));
        SetIf(SpanFeature.Torn, IsTorn(first - 1) || IsTorn(last));
        SetIf(SpanFeature.Cue, first > 0 && Count(Math.Max(0, first - 2), first - 1, Cues(question.Type)) > 0);
        SetIf(SpanFeature.Early, _firstAsked >= 0 && last < _firstAsked);
        Set(SpanFeature.Functions, Enumerable.Range(first, length).Count(IsFunction) / (float)length);
        var starts = first == 0 || !words[first].Kind.HasFlag(WordKind.Joined) || IsFunction(first - 1) || IsAsked(first - 1);
        var ends = last + 1 == words.Count || !words[last + 1].Kind.HasFlag(WordKind.Joined) || IsFunction(last + 1) || IsAsked(last + 1);
        SetIf(SpanFeature.Whole, starts && ends);
        Set(SpanFeature.LastAsked, question.Concepts.Count > 0 ? Near(question.Concepts.Count - 1, first, last) : 0);
        Set(SpanFeature.FirstAsked, question.Concepts.Count > 0 ? Near(0, first, last) : 0);
        SetIf(SpanFeature.Counted, quantity && question.Focus is { } counted && Enumerable.Range(last + 1, Math.Min(2, words.Count - last - 1)).Any(i => concepts[i] is { } said && said.Contains(counted)));
        SetIf(SpanFeature.Year, time && length == 1 && (words[first].Kind & (WordKind.Number | WordKind.Date)) == (WordKind.Number | WordKind.Date));
        Set(SpanFeature.OtherLength, question.Type is AnswerType.Thing or AnswerType.Any or AnswerType.Definition or AnswerType.YesNo ? MathF.Log(length) : 0);
        Set(SpanFeature.ClauseLength, question.Type is AnswerType.Reason or AnswerType.Manner or AnswerType.Intention or AnswerType.Statement ? MathF.Log(length) : 0);
        SetIf(SpanFeature.JustAfter, Enumerable.Range(Math.Max(0, first - 3), Math.Min(3, first)).Any(IsAsked));
        var named = CountNames(first, last);
        Set(SpanFeature.Names, name ? named / (float)length : 0);
        SetIf(SpanFeature.NameMissing, name && named == 0);
        SetIf(SpanFeature.WholeQuote, (name || thing) && IsWholeQuote(first, last));
        Set(SpanFeature.NameLength, name ? MathF.Log(length) : 0);
        Set(SpanFeature.QuantityLength, quantity || time ? MathF.Log(length) : 0);
        SetIf(SpanFeature.Fitting, quantity && numbers > 0 && fits);
        SetIf(SpanFeature.OfPersons, question.Quantity == QuantityKind.Persons && numbers > 0 && AnswerTypeMatch.IsOfPersons(text, words, last, known.Vocabulary));
        SetIf(SpanFeature.OtherCounted, quantity && question.Focus is not null && numbers > 0 && CountsAnother(first, last));
        SetIf(SpanFeature.AfterAgent, first > 0 && IsAgent(first - 1)
            && question.Type is AnswerType.Person or AnswerType.Organisation or AnswerType.Reason or AnswerType.Manner);
        SetIf(SpanFeature.AfterLocal, first > 0 && question.Type == AnswerType.Place && Count(Math.Max(0, first - 2), first - 1, WordKind.Local) > 0);
        SetIf(SpanFeature.Quoted, words[first].Start > 0 && text[words[first].Start - 1] is '"' or '„' or '“' or '”');
        return features;

        void SetIf(SpanFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;

        void Set(SpanFeature feature, float value) => features[(int)feature] = value;
    }

    /// <summary>For each concept the words that say it.</summary>
    private static List<int>[] Places(int count, List<int>?[] concepts)
    {
        var places = new List<int>[count];
        for (var concept = 0; concept < count; concept++)
        {
            places[concept] = [];
        }

        for (var i = 0; i < concepts.Length; i++)
        {
            foreach (var concept in concepts[i] ?? [])
            {
                places[concept].Add(i);
            }
        }

        return places;
    }

    /// <summary>What words lead to a thing of the asked kind.</summary>
    private static WordKind Cues(AnswerType type) => type switch
    {
        AnswerType.Reason => WordKind.Reason | WordKind.Purpose,
        AnswerType.Intention => WordKind.Future,
        _ => WordKind.None,
    };

    private bool IsAsked(int i) => concepts[i] is { Count: > 0 };

    private int Count(int first, int last, WordKind kinds)
    {
        var count = 0;
        for (var i = first; i <= last; i++)
        {
            count += (words[i].Kind & kinds) != 0 ? 1 : 0;
        }

        return count;
    }

    private int CountNames(int first, int last)
    {
        var count = 0;
        for (var i = first; i <= last; i++)
        {
            count += names[i] == NameKind.Unknown || (names[i] == NameKind.Known && question.Type != AnswerType.Person) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the first word after the number and its units is one that the question does not say.</summary>
    private bool CountsAnother(int first, int last)
    {
        var i = first;
        while (i <= last && (words[i].Kind & WordKind.Number) == 0)
        {
            i++;
        }

        do
        {
            i++;
        }
        while (i < words.Count && (words[i].Kind & (WordKind.Number | WordKind.Unit)) != 0);
        return i < words.Count && words[i].Kind.HasFlag(WordKind.Joined) && concepts[i] is { Count: 0 };
    }

    private bool IsAgent(int i) => known.IsAgent(words[i].In(text));

    private bool IsWholeQuote(int first, int last) =>
        (words[first].Kind & words[last].Kind & WordKind.Quoted) != 0
        && (first == 0 || (words[first - 1].Kind & WordKind.Quoted) == 0)
        && (last + 1 == words.Count || (words[last + 1].Kind & WordKind.Quoted) == 0);

    private float Proximity(int first, int last)
    {
        var sum = 0f;
        var weights = 0f;
        for (var concept = 0; concept < question.Concepts.Count; concept++)
        {
            sum += Near(concept, first, last) * question.Concepts[concept].Weight;
            weights += question.Concepts[concept].Weight;
        }

        return weights > 0 ? sum / weights : 0;
    }

    /// <summary>1 beside a word that says the concept, falling with the distance; 0 where none does.</summary>
    private float Near(int concept, int first, int last)
    {
        var best = 0f;
        foreach (var i in _places[concept])
        {
            var distance = i < first ? first - i : i > last ? i - last : 0;
            best = Math.Max(best, distance == 0 ? 0 : 1f / distance);
        }

        return best;
    }

    /// <summary>
    /// Whether word and next word belong together: two capitalised ones, number and unit, or parts of a date.
    /// </summary>
    private bool IsTorn(int i)
    {
        if (i < 0 || i + 1 >= words.Count)
        {
            return false;
        }

        var (one, next) = (words[i].Kind, words[i + 1].Kind);
        return (next.HasFlag(WordKind.Joined)
                && ((one & next & WordKind.Capital) != 0
                    || ((one & WordKind.Number) != 0 && (next & (WordKind.Unit | WordKind.Number)) != 0)))
            || ((one & (WordKind.Date | WordKind.Number)) != 0 && (next & WordKind.Date) != 0 && ((one | next) & WordKind.Number) != 0);
    }
}
