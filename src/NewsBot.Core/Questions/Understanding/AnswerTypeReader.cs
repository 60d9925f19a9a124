using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells which kind of thing is asked for, in English and German: from the question word, and where that is "which", "what" or "how
/// high", from the noun that is asked for; where there is no question word, from the last noun that asks for a number or time.
/// </summary>
internal static partial class AnswerTypeReader
{
    public static AskedFor Read(string question, string language)
    {
        var words = AskingWords.Of(question);
        var asked = language == "de" ? German(words, question) : English(words, question);
        if (asked.Type is AnswerType.Any or AnswerType.Manner && words.AsksForStatement(language))
        {
            return new AskedFor(AnswerType.Statement);
        }

        return asked.Quantity == QuantityKind.Any && asked is { Type: AnswerType.Date, Noun: null } && AsksForClock().IsMatch(question)
            ? asked with { Quantity = QuantityKind.TimeOfDay }
            : asked;
    }

    private static AskedFor English(AskingWords words, string question)
    {
        if (EnglishList().IsMatch(question))
        {
            return new AskedFor(AnswerType.List);
        }

        if (words.Is(0, AskingWordLists.EnglishAuxiliaries) && !words.Is(0, "may"))
        {
            return new AskedFor(AnswerType.YesNo);
        }

        var at = words.QuestionWord("en");
        if (at < 0)
        {
            var found = AskedPhrase.WithoutQuestionWord(words, "en");
            at = words.AnyQuestionWord("en");
            if (found.Type != AnswerType.Any || at < 0)
            {
                return found;
            }
        }

        return words[at] switch
        {
            "how" => EnglishHow(words, at, question),
            "why" => new AskedFor(AnswerType.Reason),
            "when" => new AskedFor(AnswerType.Date),
            "where" => new AskedFor(AnswerType.Place),
            "which" => AskedPhrase.Which(words, at + 1, "en", AnswerType.Name),
            "what" or "what's" or "what’s" => EnglishWhat(words, at, question),
            _ => new AskedFor(AnswerType.Person),
        };
    }

    private static AskedFor German(AskingWords words, string question)
    {
        if (GermanList().IsMatch(question))
        {
            return new AskedFor(AnswerType.List);
        }

        if (words.Is(0, AskingWordLists.GermanAuxiliaries))
        {
            return new AskedFor(AnswerType.YesNo);
        }

        var at = words.QuestionWord("de");
        if (at < 0)
        {
            var found = AskedPhrase.WithoutQuestionWord(words, "de");
            at = words.AnyQuestionWord("de");
            if (found.Type != AnswerType.Any || at < 0)
            {
                return found;
            }
        }

        return words[at] switch
        {
            "wer" or "wem" or "wen" or "wessen" => new AskedFor(AnswerType.Person),
            "wann" => new AskedFor(AnswerType.Date),
            "wo" or "wohin" or "woher" => new AskedFor(AnswerType.Place),
            "warum" or "weshalb" or "wieso" or "weswegen" or "wozu" or "wofür" or "wodurch" => new AskedFor(AnswerType.Reason),
            "womit" => new AskedFor(Justifies().IsMatch(question) ? AnswerType.Reason : AnswerType.Manner),
            "wie" or "wieviel" or "wieviele" or "wievielen" or "wievieler" => GermanHow(words, at),
            "was" => GermanWhat(words, at, question),
            var which when which.StartsWith("welch", StringComparison.Ordinal) => AskedPhrase.Which(words, at + 1, "de", AnswerType.Name),
            _ => default,
        };
    }

    private static AskedFor EnglishHow(AskingWords words, int at, string question)
    {
        switch (words[at + 1])
        {
            case "come":
                return new AskedFor(AnswerType.Reason);
            case "many" or "few":
                return AskedPhrase.Count(words, at + 2, "en");
            case "much":
                return AskedPhrase.Much(words, at + 2, "en");
            case "long":
                return HowLong().IsMatch(question)
                    ? new AskedFor(AnswerType.Quantity, QuantityKind.Duration)
                    : new AskedFor(AnswerType.Quantity, QuantityKind.Length);
            case "often" or "frequently":
                return new AskedFor(AnswerType.Quantity);
            case "soon":
                return new AskedFor(AnswerType.Date);
            default:
                return AskingWordLists.Measures.TryGetValue(words[at + 1], out var kind)
                    ? AskedPhrase.WithKindOfNoun(new AskedFor(AnswerType.Quantity, kind), words, at + 2, "en")
                    : new AskedFor(AnswerType.Manner);
        }
    }

    private static AskedFor GermanHow(AskingWords words, int at)
    {
        var next = words[at + 1];
        if (words[at] != "wie")
        {
            return words[at] == "wieviel" ? AskedPhrase.Much(words, at + 1, "de") : AskedPhrase.Count(words, at + 1, "de");
        }

        if (next.StartsWith("viel", StringComparison.Ordinal))
        {
            return next == "viel" ? AskedPhrase.Much(words, at + 2, "de") : AskedPhrase.Count(words, at + 2, "de");
        }

        switch (next)
        {
            case "lange":
                return new AskedFor(AnswerType.Quantity, QuantityKind.Duration);
            case "lang":
                return new AskedFor(AnswerType.Quantity, QuantityKind.Length);
            case "oft" or "häufig":
                return new AskedFor(AnswerType.Quantity);
            case "heißt" or "heisst" or "hieß" or "hiess" or "heißen" or "hießen" or "nennt" or "nennen" or "nannte" or "nannten" or "lautet" or "lautete":
                return AskedPhrase.Named(words, at + 2, "de");
            default:
                return AskingWordLists.Measures.TryGetValue(next, out var kind)
                    ? AskedPhrase.WithKindOfNoun(new AskedFor(AnswerType.Quantity, kind), words, at + 2, "de")
                    : new AskedFor(AnswerType.Manner);
        }
    }

    private static AskedFor EnglishWhat(AskingWords words, int at, string question)
    {
        if (EnglishReason().IsMatch(question))
        {
            return new AskedFor(AnswerType.Reason);
        }

        if (EnglishDefinition().IsMatch(question))
        {
            return new AskedFor(AnswerType.Definition);
        }

        var copula = words[at] != "what" || words.Is(at + 1, AskingWordLists.EnglishCopulas);
        if (!copula && !words.Is(at + 1, AskingWordLists.EnglishAuxiliaries) && !words.Is(at + 1, "else", "happened", "made", "makes", "led"))
        {
            return AskedPhrase.Which(words, at + 1, "en", AnswerType.Thing);
        }

        if (EnglishCost().IsMatch(question))
        {
            return new AskedFor(AnswerType.Quantity, QuantityKind.Money);
        }

        if (copula && AskedPhrase.Noun(words, words[at] == "what" ? at + 2 : at + 1, "en") is { Type: not (AnswerType.Person or AnswerType.Organisation) } noun)
        {
            return noun.Type is AnswerType.Name or AnswerType.Thing && words[words.At(noun.Noun!.Value)] is "name" or "names"
                ? AskedPhrase.Named(words, words.At(noun.Noun!.Value) + 1, "en")
                : noun;
        }

        return EnglishIntention().IsMatch(question) ? new AskedFor(AnswerType.Intention)
            : copula && ShortDefinition().IsMatch(question) ? new AskedFor(AnswerType.Definition)
            : default;
    }

    private static AskedFor GermanWhat(AskingWords words, int at, string question)
    {
        if (words.Is(at + 1, "für"))
        {
            return AskedPhrase.Which(words, words[at + 2].StartsWith("ein", StringComparison.Ordinal) ? at + 3 : at + 2, "de", AnswerType.Thing);
        }

        if (GermanCost().IsMatch(question))
        {
            return new AskedFor(AnswerType.Quantity, QuantityKind.Money);
        }

        if (words.Is(at + 1, "wog", "wiegt", "wogen", "wiegen"))
        {
            return new AskedFor(AnswerType.Quantity, QuantityKind.Weight);
        }

        if (words.Is(at + 1, "ist", "war", "sind", "waren") && AskedPhrase.Noun(words, at + 2, "de") is { } noun && noun.Type is not (AnswerType.Person or AnswerType.Organisation))
        {
            return noun;
        }

        return GermanDefinition().IsMatch(question) ? new AskedFor(AnswerType.Definition)
            : GermanIntention().IsMatch(question) ? new AskedFor(AnswerType.Intention)
            : default;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bwhat (caused|led|prompted|triggered|made|moved|drove|sparked|started|slowed)\b|\bon what grounds\b", Options)]
    private static partial Regex EnglishReason();

    [GeneratedRegex(@"\bwhat('s| is| are| was| were| do| does| did| will| would)\b.*\b(plan|planning|planned|intend|intends|aim|aims|going to|want to|wants to|propose|proposes|next)\b|\bwhat (will|would)\b|\bplans? for\b", Options)]
    private static partial Regex EnglishIntention();

    [GeneratedRegex(@"\bwhat (do|does|did) .{1,60}\b(mean|stand for)\b|\bdefinition\b", Options)]
    private static partial Regex EnglishDefinition();

    [GeneratedRegex(@"^\s*what('s|’s| is| are) [^?]{1,40}\?", Options)]
    private static partial Regex ShortDefinition();

    [GeneratedRegex(@"\bhow long (did|does|do|has|have|had|will|would|ago|until|before|after|can|could|may|must|should)\b", Options)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\bwas\b.*\b(plant|planen|plante|planten|geplant|beabsichtig\w+|hat .* vor|haben .* vor|will|wollen|wollte|wollten|soll|sollen|vorhat|vorhaben|vorgenommen|künftig)\b|\bwas für pläne\b", Options)]
    private static partial Regex GermanIntention();

    [GeneratedRegex(@"^\s*was (ist|sind) [^?]{1,40}\?|\bbedeutet\b|\bwas versteht man\b", Options)]
    private static partial Regex GermanDefinition();

    [GeneratedRegex(@"\bwhat (do|does|did|would|will|is|are|was|were) .{1,60}\b(cost|worth|earn)\b( \w+){0,3}\s*\?", Options)]
    private static partial Regex EnglishCost();

    [GeneratedRegex(@"\b(begründ|rechtfertig|erklär)", Options)]
    private static partial Regex Justifies();

    [GeneratedRegex(@"\bwas (kostete?n?|verdiente?|verdienen|bezahlte?|zahlte?n?)\b|\bwas\b.*\b(kosten|gekostet|bezahlen|zahlen|wert)\b", Options)]
    private static partial Regex GermanCost();

    [GeneratedRegex(@"\b(uhrzeit|o'clock|time of day)\b", Options)]
    private static partial Regex AsksForClock();

    [GeneratedRegex(@"^\W*(please )?(list|name|enumerate)\b(?! of\b)|\bwhat are (the|some|all)\b(?!.*\bworth\b)|\bwhat (kinds|sorts|types) of\b|\bgive (me )?(a list|examples)\b", Options)]
    private static partial Regex EnglishList();

    [GeneratedRegex(@"^\W*(bitte )?(nenne|nennen sie|nenn|liste|zähle|zählen sie)\b|\b(welche|was) .*\balles?\b|\bwas sind die\b|\bwelche (arten|sorten|beispiele)\b", Options)]
    private static partial Regex GermanList();
}
