namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells what is asked for by the phrase after a question word, or by a search without one.</summary>
internal static class AskedPhrase
{
    private const int LongestPhrase = 5;

    /// <summary>"Which …": what the noun is; <paramref name="other"/> where that is not known.</summary>
    public static AskedFor Which(AskingWords words, int from, string language, AnswerType other)
    {
        var end = words.PhraseEnd(from, language, LongestPhrase);
        var head = words.Head(from, end, language);
        if (head < 0)
        {
            return new AskedFor(other);
        }

        // "What kind of gun" asks for a gun.
        if (words.Is(head, "kind", "sort", "type", "make", "model", "brand", "variety", "part", "member") && words.Is(head + 1, "of"))
        {
            var of = words.Head(head + 2, words.PhraseEnd(head + 2, language, LongestPhrase), language);
            return words.Is(head, "member") ? new AskedFor(AnswerType.Person, Noun: words.Start(head))
                : new AskedFor(words.Is(head, "type", "make", "model", "brand") ? AnswerType.Name : AnswerType.Thing, Noun: words.Start(of >= 0 ? of : head));
        }

        if (IsNumberOf(words, head))
        {
            return Count(words, head + 1, language);
        }

        if (AskedNouns.FindAlso(words[head], language) is { } asked)
        {
            return asked with { Noun = words.Start(head), Quantity = asked.Type is AnswerType.Quantity or AnswerType.Date ? asked.Quantity : default };
        }

        return new AskedFor(IsAbstract(words[head]) ? AnswerType.Thing : other, Noun: words.Start(head));
    }

    /// <summary>"What is the name of the …": a person's, a place's, or something else's.</summary>
    public static AskedFor Named(AskingWords words, int from, string language)
    {
        from = words.Is(from, "of") ? from + 1 : from;
        var head = words.Head(from, words.PhraseEnd(from, language, LongestPhrase), language);
        return head >= 0 && (language == "de" ? AskedNouns.FindAlso(words[head], language) : AskedNouns.Find(words[head], language)) is { Type: AnswerType.Person or AnswerType.Place or AnswerType.Organisation } asked
            ? asked with { Quantity = default, Noun = words.Start(head) }
            : new AskedFor(AnswerType.Name, Noun: head < 0 ? null : words.Start(head));
    }

    /// <summary>"How many …": of persons, of a unit, of something else.</summary>
    public static AskedFor Count(AskingWords words, int from, string language)
    {
        var head = words.Head(from, words.PhraseEnd(from, language, LongestPhrase), language);
        if (head < 0)
        {
            return new AskedFor(AnswerType.Quantity);
        }

        var kind = AskingWords.Units(words[head]) is not QuantityKind.Any and var unit ? unit
            : AskedNouns.Find(words[head], language) is { } noun && (noun.Type == AnswerType.Person || noun.Quantity == QuantityKind.Persons)
                ? QuantityKind.Persons
            : QuantityKind.Any;
        return new AskedFor(AnswerType.Quantity, kind, words.Start(head));
    }

    /// <summary>"How much …": of money where nothing else is named.</summary>
    public static AskedFor Much(AskingWords words, int from, string language)
    {
        var end = words.PhraseEnd(from, language, LongestPhrase);
        var head = words.Head(from, end, language);
        if (head < 0)
        {
            return new AskedFor(AnswerType.Quantity, language == "de" ? QuantityKind.Any : QuantityKind.Money);
        }

        var kind = AskingWords.Units(words[head]) is not QuantityKind.Any and var unit ? unit
            : AskedNouns.Find(words[head], language) is { Type: AnswerType.Quantity or AnswerType.Date or AnswerType.Person } noun
                ? noun.Type == AnswerType.Person ? QuantityKind.Persons : noun.Quantity
            : words.Is(from, AskingWordLists.Comparatives) || words.Is(from - 1, "vielen", "viele", "wieviele") ? QuantityKind.Any : QuantityKind.Amount;
        return new AskedFor(AnswerType.Quantity, kind, words.Start(head));
    }

    /// <summary>"How high is the damage": the noun says more than the adjective.</summary>
    public static AskedFor WithKindOfNoun(AskedFor asked, AskingWords words, int from, string language) =>
        asked.Quantity is QuantityKind.Any && Noun(words, words.AfterVerb(from), language) is { Type: AnswerType.Quantity } noun
            ? noun
            : asked;

    /// <summary>The first noun after "what is" that tells what is asked for.</summary>
    public static AskedFor? Noun(AskingWords words, int from, string language)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestPhrase + 1) && !(i > from && words.IsNew(i)); i++)
        {
            if (words.IsStop(i, language) && !words.Is(i, AskingWordLists.Articles))
            {
                break;
            }

            if ((language == "en" ? !words[i].EndsWith("'s", StringComparison.Ordinal) : words.IsCapital(i) || words.AllLower)
                && AskedNouns.Find(words[i], language) is { } asked)
            {
                if (IsNumberOf(words, i))
                {
                    return Count(words, i + 1, language);
                }

                return i + 1 < words.Count && language == "en" && AskedNouns.Find(words[i + 1], language) is { } last
                    ? last with { Noun = words.Start(i + 1) }
                    : asked with { Noun = words.Start(i) };
            }
        }

        return null;
    }

    /// <summary>"Fellner missing pilot destination?": a noun at the beginning that asks for something, else the last that asks for a number or time.</summary>
    public static AskedFor WithoutQuestionWord(AskingWords words, string language)
    {
        AskedFor last = default;
        for (var i = 0; i < words.Count; i++)
        {
            if (language == "de" && !words.IsCapital(i) && !words.AllLower)
            {
                continue;
            }

            if (words.Is(i, "name", "names", "namen"))
            {
                return Named(words, i + 1, language);
            }

            if (words.Is(i, "destination", "location", "venue", "port", "birthplace", "whereabouts", "zielort", "fundort", "geburtsort", "veranstaltungsort"))
            {
                return new AskedFor(AnswerType.Place, Noun: words.Start(i));
            }

            if (IsNumberOf(words, i))
            {
                return Count(words, i + 1, language);
            }

            var asked = AskedNouns.Find(words[i], language);
            if (asked is { Type: AnswerType.Thing } && i == 0)
            {
                return asked.Value with { Noun = words.Start(i) };
            }

            if (asked is not { Type: AnswerType.Quantity or AnswerType.Date or AnswerType.Reason })
            {
                continue;
            }

            // "Charging time" is no time of day.
            last = (words.Is(i, "time", "times") ? new AskedFor(AnswerType.Quantity, QuantityKind.Duration) : asked.Value) with { Noun = words.Start(i) };
            if (i == 0 || (i <= 3 && words.IsStop(i + 1, language)))
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>"The number of", "die Anzahl der": what is counted comes after it.</summary>
    private static bool IsNumberOf(AskingWords words, int i) =>
        words.Is(i, "number", "anzahl", "zahl") && words.Is(i + 1, "of", "der", "von");

    /// <summary>Whether a German noun's ending says that it names nothing that has a name.</summary>
    private static bool IsAbstract(string noun) =>
        noun.EndsWith("ung", StringComparison.Ordinal) || noun.EndsWith("ungen", StringComparison.Ordinal)
        || noun.EndsWith("heit", StringComparison.Ordinal) || noun.EndsWith("keit", StringComparison.Ordinal);
}
