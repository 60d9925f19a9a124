using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>The words of a question, and where its parts begin and end.</summary>
internal sealed class AskingWords
{
    private readonly string _text;
    private readonly List<(int Start, int End, string Lower, bool New)> _words = [];

    private AskingWords(string text)
    {
        _text = text;
        var pause = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                pause |= text[at] is ',' or ':' or ';' or '-' or '–' or '—' or '.' or '?' or '!' or '(' or ')';
                at++;
                continue;
            }

            var start = at;
            while (++at < text.Length && (char.IsLetterOrDigit(text[at])
                || (text[at] is '-' or '\'' or '’' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
            {
            }

            _words.Add((start, at, text[start..at].ToLowerInvariant(), pause));
            pause = false;
        }

        AllLower = !_words.Skip(1).Any(word => char.IsUpper(text[word.Start]));
    }

    public static AskingWords Of(string text) => new(text);

    public int Count => _words.Count;

    /// <summary>Whether no word but the first is capitalised, so that capitals tell nothing.</summary>
    public bool AllLower { get; }

    /// <summary>A word in lower case; empty beyond the last.</summary>
    public string this[int i] => i >= 0 && i < _words.Count ? _words[i].Lower : "";

    public int Start(int i) => _words[i].Start;

    /// <summary>The word that begins at an offset.</summary>
    public int At(int start) => _words.FindIndex(word => word.Start == start);

    public bool Is(int i, HashSet<string> words) => words.Contains(this[i]);

    public bool Is(int i, params ReadOnlySpan<string> words) => words.Contains(this[i]);

    public bool IsCapital(int i) => char.IsUpper(_text[_words[i].Start]);

    /// <summary>Whether a pause stands before a word.</summary>
    public bool IsNew(int i) => i < Count && _words[i].New;

    /// <summary>Whether a phrase ends before a word: at a preposition, an article that does not begin it, a verb.</summary>
    public bool IsStop(int i, string language) => i >= Count
        || (language == "de" ? (Is(i, AskingWordLists.GermanStops) && (!IsCapital(i) || AllLower)) || Is(i, AskingWordLists.GermanAuxiliaries) : Is(i, AskingWordLists.EnglishStops) || Is(i, AskingWordLists.EnglishAuxiliaries));

    /// <summary>The word that asks: the first that begins the question or a part of it.</summary>
    /// <returns>-1 for none, or where it may just as well begin a subordinate clause.</returns>
    public int QuestionWord(string language)
    {
        var known = language == "de" ? AskingWordLists.GermanQuestionWords : AskingWordLists.EnglishQuestionWords;
        for (var i = 0; i < Count; i++)
        {
            if (!Is(i, known))
            {
                continue;
            }

            // "When Rome pulled out, how many …", "the man who …", "says what he …"
            var begins = _words[i].New || Is(i - 1, AskingWordLists.Leads) || Is(i + 1, "many", "much", "viele", "vielen", "viel") || i + 1 == Count;
            var clause = language == "en" && this[i] is "when" or "where" && !Is(i + 1, AskingWordLists.EnglishAuxiliaries) && i + 1 < Count;
            if (begins && !clause)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether it asks with "what", "how" or the like what somebody says or thinks.</summary>
    public bool AsksForStatement(string language)
    {
        var at = QuestionWord(language);
        return at >= 0 && _words.FindIndex(at, word => AskingWordLists.Saying.Contains(word.Lower)) >= 0;
    }

    /// <summary>Any question word, wherever it stands; -1 for none.</summary>
    public int AnyQuestionWord(string language) =>
        _words.FindIndex(word => (language == "de" ? AskingWordLists.GermanQuestionWords : AskingWordLists.EnglishQuestionWords).Contains(word.Lower));

    /// <summary>The word after the phrase that begins at <paramref name="from"/>: a preposition, a verb, another part of the sentence.</summary>
    public int PhraseEnd(int from, string language, int longest)
    {
        var end = PhraseStart(from);
        longest += end;
        while (end < Count && end < longest && !IsStop(end, language) && (end == from || !_words[end].New))
        {
            end++;
        }

        return end;
    }

    /// <summary>The noun that a phrase is about; -1 where there is none.</summary>
    public int Head(int from, int end, string language)
    {
        from = PhraseStart(from);
        if (language == "de" && !AllLower)
        {
            for (var i = from; i < end; i++)
            {
                if (IsCapital(i))
                {
                    // "Welche Bremer Senatorin", "welche TANS Maschine": names stand before the noun.
                    var isNoun = AskedNouns.Find(this[i], "de") is not null && !(this[i].EndsWith("er", StringComparison.Ordinal)
                        && AskedNouns.Find(this[i + 1], "de") is not null);
                    return i + 1 < end && IsCapital(i + 1) && !isNoun && Units(this[i]) == QuantityKind.Any ? i + 1 : i;
                }
            }

            return -1;
        }

        // "Which comet did …" ends with the noun; "which rival beat …" begins with it, as far as can be told.
        var last = end - 1;
        if (end > from && end < Count && !_words[end].New && (Is(end, AskingWordLists.EnglishAuxiliaries) || Is(end, "of")))
        {
            return last;
        }

        if (end > from && AskedNouns.Find(this[last], language) is not null && !Is(last, AskingWordLists.EnglishAuxiliaries))
        {
            return last;
        }

        for (var i = from; i < end; i++)
        {
            if (IsListed(i, language))
            {
                // "Party politician": the last of such nouns.
                while (i + 1 < end && IsListed(i + 1, language))
                {
                    i++;
                }

                return i;
            }
        }

        return end > from ? from : -1;
    }

    /// <summary>Where a phrase's own words begin: after "of the".</summary>
    private int PhraseStart(int from)
    {
        while (from < Count && (Is(from, "of", "von", "vom") || Is(from, AskingWordLists.Articles)))
        {
            from++;
        }

        return from;
    }

    private bool IsListed(int i, string language) =>
        !this[i].EndsWith("'s", StringComparison.Ordinal) && !this[i].EndsWith("’s", StringComparison.Ordinal)
        && (Units(this[i]) != QuantityKind.Any || AskedNouns.Find(this[i], language) is not null);

    /// <summary>The word after a verb, its adverbs and articles: "is the", "war der".</summary>
    public int AfterVerb(int from)
    {
        while (from < Count && (Is(from, AskingWordLists.EnglishAuxiliaries) || Is(from, AskingWordLists.GermanAuxiliaries) || Is(from, "the", "a", "of", "der", "die", "das", "den", "ein", "eine")))
        {
            from++;
        }

        return from;
    }

    /// <summary>What kind of number a unit is of: "how many days", "wie viel Euro".</summary>
    public static QuantityKind Units(string word)
    {
        var kind = word.Length == 0 ? WordKind.None : WordScanner.KindOf(word);
        return (kind & WordKind.Unit) == 0 ? QuantityKind.Any
            : (kind & WordKind.Money) != 0 ? QuantityKind.Money
            : (kind & WordKind.Duration) != 0 ? QuantityKind.Duration
            : (kind & WordKind.Distance) != 0 ? QuantityKind.Distance
            : (kind & WordKind.Share) != 0 ? QuantityKind.Share
            : (kind & WordKind.Temperature) != 0 ? QuantityKind.Temperature
            : (kind & WordKind.Weight) != 0 ? QuantityKind.Weight
            : (kind & WordKind.Area) != 0 ? QuantityKind.Area
            : (kind & WordKind.Volume) != 0 ? QuantityKind.Volume
            : (kind & WordKind.Speed) != 0 ? QuantityKind.Speed
            : (kind & WordKind.Power) != 0 ? QuantityKind.Power
            : (kind & WordKind.Clock) != 0 ? QuantityKind.TimeOfDay
            : QuantityKind.Any;
    }
}
