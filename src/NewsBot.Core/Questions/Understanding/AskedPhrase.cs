using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells what is asked for by the phrase after a question word, or by a search without one.</summary>
internal static class AskedPhrase
{
    private const int LongestPhrase = 5;

    // A search names what it asks for among its first words: "oil price of 2012".
    private const int LastEarlyWord = 3;

    /// <summary>"Which …": what the noun is; <paramref name="other"/> where that is not known.</summary>
    public static AskedFor Which(AskingWords words, int from, AnswerType other)
    {
        var rules = words.Rules;
        var head = Head(words, from);
        if (head < 0)
        {
            return new AskedFor(other);
        }

        // "What kind of gun" asks for a gun.
        if (rules.KindNouns.TryGetValue(words[head], out var kind) && words.Is(head + 1, rules.Of))
        {
            var of = kind == AnswerType.Person ? head : Head(words, head + 2);
            return new AskedFor(kind, Noun: words.Start(of >= 0 ? of : head));
        }

        if (IsNumberOf(words, head))
        {
            return Count(words, head + 1);
        }

        // "Until which week of pregnancy": the unit is said, its number is asked for.
        if (words.Noun(head) is null && words.Unit(head) != QuantityKind.Any)
        {
            return new AskedFor(AnswerType.Quantity, QuantityKind.Any, words.Start(head));
        }

        if (words.NounOrSynonym(head) is { } asked)
        {
            var hasQuantity = asked.Type is AnswerType.Quantity or AnswerType.Date;
            return asked with { Noun = words.Start(head), Quantity = hasQuantity ? asked.Quantity : default };
        }

        var isAbstract = rules.AbstractEndings.Any(ending => words[head].EndsWith(ending, StringComparison.Ordinal));
        return new AskedFor(isAbstract ? AnswerType.Thing : other, Noun: words.Start(head));
    }

    /// <summary>"What is the name of the …": a person's, a place's, or something else's.</summary>
    public static AskedFor Named(AskingWords words, int from)
    {
        var head = Head(words, words.Is(from, words.Rules.Of) ? from + 1 : from);
        return head >= 0
            && words.NounOrSynonym(head) is { Type: AnswerType.Person or AnswerType.Place or AnswerType.Organisation } asked
            ? asked with { Quantity = default, Noun = words.Start(head) }
            : new AskedFor(AnswerType.Name, Noun: head < 0 ? null : words.Start(head));
    }

    /// <summary>"How many …": of persons, of a unit, of something else.</summary>
    public static AskedFor Count(AskingWords words, int from)
    {
        var head = Head(words, from);
        if (head < 0)
        {
            return new AskedFor(AnswerType.Quantity);
        }

        var kind = words.Unit(head) is not QuantityKind.Any and var unit ? unit
            : words.Noun(head) is { } noun && (noun.Type == AnswerType.Person || noun.Quantity == QuantityKind.Persons)
                ? QuantityKind.Persons
            : QuantityKind.Any;
        return new AskedFor(AnswerType.Quantity, kind, words.Start(head));
    }

    /// <summary>"How much …": where nothing else is named, of money in some languages.</summary>
    public static AskedFor Much(AskingWords words, int from)
    {
        var head = Head(words, from);
        if (head < 0)
        {
            return new AskedFor(AnswerType.Quantity, words.Rules.MuchIsMoney ? QuantityKind.Money : QuantityKind.Any);
        }

        var kind = words.Unit(head) is not QuantityKind.Any and var unit ? unit
            : words.Noun(head) is { Type: AnswerType.Quantity or AnswerType.Date or AnswerType.Person } noun
                ? noun.Type == AnswerType.Person ? QuantityKind.Persons : noun.Quantity
            : words.Is(from, words.Rules.Comparatives) ? QuantityKind.Any
            : QuantityKind.Amount;
        return new AskedFor(AnswerType.Quantity, kind, words.Start(head));
    }

    /// <summary>"How high is the damage": the noun says more than the adjective.</summary>
    public static AskedFor WithKindOfNoun(AskedFor asked, AskingWords words, int from) =>
        asked.Quantity is QuantityKind.Any && Noun(words, words.AfterVerb(from)) is { Type: AnswerType.Quantity } noun
            ? noun
            : asked;

    /// <summary>The first noun after "what is" that tells what is asked for.</summary>
    public static AskedFor? Noun(AskingWords words, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestPhrase + 1) && !(i > from && words.IsNew(i)); i++)
        {
            // "The record before 2007".
            if (words.IsStop(i) && char.IsAsciiDigit(words[i + 1].FirstOrDefault()))
            {
                i++;
                continue;
            }

            if (words.IsStop(i) && !words.Is(i, words.Rules.Articles))
            {
                break;
            }

            if (!MayBeNoun(words, i) || words.IsPossessive(i) || words.Noun(i) is not { } asked)
            {
                continue;
            }

            return IsNumberOf(words, i) ? Count(words, i + 1)
                : i + 1 < words.Count && words.NounsStandTogether && words.Noun(i + 1) is { } last
                    ? last with { Noun = words.Start(i + 1) }
                : asked with { Noun = words.Start(i) };
        }

        return null;
    }

    /// <summary>
    /// "Fellner missing pilot destination?": a noun at the beginning that asks for something, else the last that asks
    /// for a number or time.
    /// </summary>
    public static AskedFor WithoutQuestionWord(AskingWords words)
    {
        var rules = words.Rules;
        AskedFor last = default;
        for (var i = 0; i < words.Count; i++)
        {
            if (!MayBeNoun(words, i))
            {
                continue;
            }

            if (words.Is(i, rules.NameNouns))
            {
                return Named(words, i + 1);
            }

            if (words.Is(i, rules.PlaceNouns))
            {
                return new AskedFor(AnswerType.Place, Noun: words.Start(i));
            }

            if (IsNumberOf(words, i))
            {
                return Count(words, i + 1);
            }

            var asked = words.Noun(i);
            if (asked is { Type: AnswerType.Thing } && i == 0)
            {
                return asked.Value with { Noun = words.Start(i) };
            }

            // "Wirecard founder" asks who it is.
            if (i > 0 && i == words.Count - 1 && words.Is(i, rules.RoleNouns))
            {
                return new AskedFor(AnswerType.Person, Noun: words.Start(i));
            }

            if (asked is not { Type: AnswerType.Quantity or AnswerType.Date or AnswerType.Reason })
            {
                continue;
            }

            // "Charging time" is no time of day.
            last = words.Is(i, rules.DurationNouns)
                ? new AskedFor(AnswerType.Quantity, QuantityKind.Duration, words.Start(i))
                : asked.Value with { Noun = words.Start(i) };
            if (i == 0 || (i <= LastEarlyWord && words.IsStop(i + 1)))
            {
                return last;
            }
        }

        return last;
    }

    private static int Head(AskingWords words, int from) => words.Head(from, words.PhraseEnd(from, LongestPhrase));

    private static bool MayBeNoun(AskingWords words, int i) => !words.NounsAreCapitals || words.IsCapital(i);

    /// <summary>"The number of", "die Anzahl der": what is counted comes after it.</summary>
    private static bool IsNumberOf(AskingWords words, int i) =>
        words.Is(i, words.Rules.CountNouns) && words.Is(i + 1, words.Rules.AfterCountNouns);
}
