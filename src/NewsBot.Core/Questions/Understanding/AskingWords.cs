using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>The words of a question in its language, and where its parts begin and end.</summary>
internal sealed class AskingWords
{
    // "Was hat der Spieler Carlsen für ein Rating".
    private const int FarthestKind = 6;

    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly ILanguage _language;
    private readonly List<(int Start, int End, string Lower, bool New)> _words = [];

    public AskingWords(string text, ILanguage language, Vocabulary vocabulary)
    {
        _text = text;
        _language = language;
        _vocabulary = vocabulary;
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

            var lower = text[start..at].ToLowerInvariant();
            if (!language.Questions.Emphasis.Contains(lower))
            {
                _words.Add((start, at, lower, pause));
                pause = false;
            }
        }

        AllLower = !_words.Skip(1).Any(word => char.IsUpper(text[word.Start]));
    }

    /// <summary>How the question's language asks.</summary>
    public QuestionRules Rules => _language.Questions;

    public int Count => _words.Count;

    /// <summary>Whether no word but the first is capitalised, so that capitals tell nothing.</summary>
    public bool AllLower { get; }

    /// <summary>Whether nouns are told by their capitals.</summary>
    public bool NounsAreCapitals => _language.CapitalisesNouns && !AllLower;

    /// <summary>Whether nouns stand beside each other where other languages join them: "oil price".</summary>
    public bool NounsStandTogether => !_language.JoinsCompounds;

    /// <summary>A word in lower case; empty beyond the last.</summary>
    public string this[int i] => i >= 0 && i < _words.Count ? _words[i].Lower : "";

    public int Start(int i) => _words[i].Start;

    /// <summary>The word that begins at an offset.</summary>
    public int At(int start) => _words.FindIndex(word => word.Start == start);

    public bool Is(int i, IReadOnlySet<string> words) => words.Contains(this[i]);

    public bool IsCapital(int i) => char.IsUpper(_text[_words[i].Start]);

    /// <summary>Whether a pause stands before a word.</summary>
    public bool IsNew(int i) => i < Count && _words[i].New;

    /// <summary>What a noun asks for by the lists; null for others.</summary>
    public AskedFor? Noun(int i) => AskedNouns.Find(this[i], _language);

    /// <summary>What a noun asks for by the lists or the lexicon; null where neither tells.</summary>
    public AskedFor? NounOrSynonym(int i) => _vocabulary.Nouns.FindAlso(this[i], _language);

    /// <summary>
    /// Whether a phrase ends before a word: at a preposition, an article that does not begin it, a verb.
    /// </summary>
    public bool IsStop(int i) =>
        i >= Count || (Is(i, Rules.Stops) && !(NounsAreCapitals && IsCapital(i))) || Is(i, Rules.Auxiliaries);

    /// <summary>The word that asks: the first that begins the question or a part of it.</summary>
    /// <returns>-1 for none, or where it may just as well begin a subordinate clause.</returns>
    public int QuestionWord()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!Rules.QuestionWords.ContainsKey(this[i]))
            {
                continue;
            }

            // "When Rome pulled out, how many …", "the man who …", "says what he …"
            var begins = _words[i].New || Is(i - 1, Rules.Leads) || Is(i + 1, Rules.Amounts) || i + 1 == Count;
            var clause = Is(i, Rules.ClauseWords) && !Is(i + 1, Rules.Auxiliaries) && i + 1 < Count;
            if (begins && !clause)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether it asks with "what", "how" or the like what somebody says or thinks.</summary>
    public bool AsksForStatement()
    {
        var at = QuestionWord();
        return at >= 0 && _words.FindIndex(at, word => Rules.Saying.Contains(word.Lower)) >= 0;
    }

    /// <summary>Any question word, wherever it stands; -1 for none.</summary>
    public int AnyQuestionWord() => _words.FindIndex(word => Rules.QuestionWords.ContainsKey(word.Lower));

    /// <summary>A question word from a place on that a word of amount follows; -1 for none.</summary>
    public int Amount(int from) =>
        Enumerable.Range(from, Math.Max(0, Count - from))
            .FirstOrDefault(i => Rules.QuestionWords.ContainsKey(this[i]) && Is(i + 1, Rules.Amounts), -1);

    /// <summary>
    /// The word that says that "what" asks for a kind: right after it, or a few words on before an article; -1 for none.
    /// </summary>
    public int WhatKind(int from) =>
        Is(from, Rules.WhatKind)
            ? from
            : Enumerable.Range(from, FarthestKind)
                .FirstOrDefault(i => Is(i, Rules.WhatKind) && Is(i + 1, Rules.WhatKindArticles), -1);

    /// <summary>
    /// The word after the phrase that begins at <paramref name="from"/>: a preposition, a verb, another part of the
    /// sentence.
    /// </summary>
    public int PhraseEnd(int from, int longest)
    {
        var end = PhraseStart(from);
        longest += end;
        while (end < Count && end < longest && !IsStop(end) && (end == from || !_words[end].New))
        {
            end++;
        }

        return end;
    }

    /// <summary>The noun that a phrase is about; -1 where there is none.</summary>
    public int Head(int from, int end)
    {
        from = PhraseStart(from);
        return NounsAreCapitals ? CapitalHead(from, end) : PlainHead(from, end);
    }

    private int CapitalHead(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            // Who types in haste forgets some capitals.
            if (i == from && !IsCapital(i) && Noun(i) is not null)
            {
                return i;
            }

            if (IsCapital(i))
            {
                // "Welche Bremer Senatorin", "welche TANS Maschine": names stand before the noun.
                var isNoun = Noun(i) is not null && !(IsPlaceAdjective(this[i]) && Noun(i + 1) is not null);
                return i + 1 < end && IsCapital(i + 1) && !isNoun && Unit(i) == QuantityKind.Any ? i + 1 : i;
            }
        }

        return -1;
    }

    private int PlainHead(int from, int end)
    {
        // "Which comet did …" ends with the noun; "which rival beat …" begins with it, as far as can be told.
        var last = end - 1;
        if (end > from && end < Count && !_words[end].New && Is(end, Rules.AfterNoun))
        {
            return last;
        }

        if (end > from && Noun(last) is not null && !Is(last, Rules.Auxiliaries))
        {
            return last;
        }

        for (var i = from; i < end; i++)
        {
            if (IsListed(i))
            {
                // "Party politician": the last of such nouns.
                while (i + 1 < end && IsListed(i + 1))
                {
                    i++;
                }

                return i;
            }
        }

        return end > from ? from : -1;
    }

    private bool IsPlaceAdjective(string word) =>
        Rules.PlaceAdjectiveEnding is { } ending && word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Where a phrase's own words begin: after "of the".</summary>
    private int PhraseStart(int from)
    {
        while (from < Count && (Is(from, Rules.Of) || Is(from, Rules.Articles)))
        {
            from++;
        }

        return from;
    }

    private bool IsListed(int i) => !IsPossessive(i) && (Unit(i) != QuantityKind.Any || Noun(i) is not null);

    /// <summary>Whether a noun belongs to the next one: "the minister's".</summary>
    public bool IsPossessive(int i)
    {
        foreach (var ending in Rules.Nouns.Possessives)
        {
            if (this[i].EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word after a verb and its articles: "is the", "war der".</summary>
    public int AfterVerb(int from)
    {
        while (from < Count && (Is(from, Rules.Auxiliaries) || Is(from, Rules.ArticlesAfterVerb)))
        {
            from++;
        }

        return from;
    }

    /// <summary>What kind of number a unit is of: "how many days", "wie viel Euro".</summary>
    public QuantityKind Unit(int i)
    {
        var kind = this[i].Length == 0 ? WordKind.None : _vocabulary.Kinds.Of(this[i]);
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
