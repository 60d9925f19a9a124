using System.Text.RegularExpressions;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells which kind of thing is asked for, by the rules of the question's language: from the question word, and where
/// that is "which", "what" or "how high", from the noun that is asked for; where there is no question word, from the
/// last noun that asks for a number or time.
/// </summary>
internal sealed class AnswerTypeReader(Vocabulary vocabulary)
{
    public AskedFor Read(string question, ILanguage language)
    {
        var words = new AskingWords(question, language, vocabulary);
        var asked = Asked(words, question);
        if (asked.Type is AnswerType.Any or AnswerType.Manner && words.AsksForStatement())
        {
            return new AskedFor(AnswerType.Statement);
        }

        return asked is { Quantity: QuantityKind.Any, Type: AnswerType.Date, Noun: null }
            && Says(question, words.Rules.ClockTime)
            ? asked with { Quantity = QuantityKind.TimeOfDay }
            : asked;
    }

    private static AskedFor Asked(AskingWords words, string question)
    {
        if (Says(question, words.Rules.List))
        {
            return new AskedFor(AnswerType.List);
        }

        if (words.Is(0, words.Rules.YesNoVerbs))
        {
            return new AskedFor(AnswerType.YesNo);
        }

        var at = words.QuestionWord();
        if (at < 0)
        {
            // "Abortion allowed until which week" asks although its question word begins nothing.
            at = words.AnyQuestionWord();
            var asks = at >= 0 && words.Rules.QuestionWords[words[at]] == QuestionWord.Which;
            var found = asks ? default : AskedPhrase.WithoutQuestionWord(words);
            if (found.Type != AnswerType.Any || at < 0)
            {
                return found;
            }
        }

        // "What does the bank think how many …": the amount is asked for.
        if (words.Rules.QuestionWords[words[at]] == QuestionWord.What && words.Amount(at + 1) is > 0 and var amount)
        {
            at = amount;
        }

        return words.Rules.QuestionWords[words[at]] switch
        {
            QuestionWord.Person => new AskedFor(AnswerType.Person),
            QuestionWord.Date => new AskedFor(AnswerType.Date),
            QuestionWord.Place => new AskedFor(AnswerType.Place),
            QuestionWord.Reason => new AskedFor(AnswerType.Reason),
            QuestionWord.Means when Says(question, words.Rules.Justification) => new AskedFor(AnswerType.Reason),
            QuestionWord.Means => new AskedFor(AnswerType.Manner),
            QuestionWord.Which => AskedPhrase.Which(words, at + 1, AnswerType.Name),
            QuestionWord.What or QuestionWord.WhatIs => What(words, at, question),
            QuestionWord.How => How(words, at + 1, question),
            QuestionWord.HowMuch => AskedPhrase.Much(words, at + 1),
            QuestionWord.HowMany => AskedPhrase.Count(words, at + 1),
            _ => default,
        };
    }

    /// <param name="at">The word after "how".</param>
    private static AskedFor How(AskingWords words, int at, string question)
    {
        if (!words.Rules.HowWords.TryGetValue(words[at], out var how))
        {
            if (Says(question, words.Rules.Outcome))
            {
                return new AskedFor(AnswerType.Quantity, QuantityKind.Score);
            }

            return words.Rules.Measures.TryGetValue(words[at], out var kind)
                ? AskedPhrase.WithKindOfNoun(new AskedFor(AnswerType.Quantity, kind), words, at + 1)
                : new AskedFor(AnswerType.Manner);
        }

        return how switch
        {
            HowWord.Reason => new AskedFor(AnswerType.Reason),
            HowWord.Count => AskedPhrase.Count(words, at + 1),
            HowWord.Much => AskedPhrase.Much(words, at + 1),
            HowWord.Duration => new AskedFor(AnswerType.Quantity, QuantityKind.Duration),
            HowWord.TimeOrLength when Says(question, words.Rules.TakesTime) =>
                new AskedFor(AnswerType.Quantity, QuantityKind.Duration),
            HowWord.Length or HowWord.TimeOrLength => new AskedFor(AnswerType.Quantity, QuantityKind.Length),
            HowWord.Times => new AskedFor(AnswerType.Quantity),
            HowWord.Date => new AskedFor(AnswerType.Date),
            _ => AskedPhrase.Named(words, at + 1),
        };
    }

    private static AskedFor What(AskingWords words, int at, string question)
    {
        var rules = words.Rules;
        var isWith = rules.QuestionWords[words[at]] == QuestionWord.WhatIs;
        var copula = isWith || words.Is(at + 1, rules.Copulas);
        return ByPattern(rules.WhatFirst, question)
            ?? ByKind(words, at, copula)
            ?? ByPattern(rules.WhatThen, question)
            ?? (rules.WhatVerbs.TryGetValue(words[at + 1], out var asked) ? asked : default(AskedFor?))
            ?? (copula ? ByNoun(words, isWith ? at + 1 : at + 2) : null)
            ?? ByPattern(rules.WhatLast, question)
            ?? default;
    }

    private static AskedFor? ByPattern(IReadOnlyList<(Regex Pattern, AskedFor Asked)> patterns, string question)
    {
        foreach (var (pattern, asked) in patterns)
        {
            if (pattern.IsMatch(question))
            {
                return asked;
            }
        }

        return null;
    }

    /// <summary>"What offence", "was für ein Auto": asked as "which" does.</summary>
    private static AskedFor? ByKind(AskingWords words, int at, bool copula)
    {
        var rules = words.Rules;
        var kind = words.WhatKind(at + 1);
        if (kind > 0)
        {
            var noun = words.Is(kind + 1, rules.WhatKindArticles) ? kind + 2 : kind + 1;
            return AskedPhrase.Which(words, noun, AnswerType.Thing);
        }

        return rules.NounFollowsWhat && !copula
            && !words.Is(at + 1, rules.Auxiliaries) && !words.Is(at + 1, rules.NoNounAfterWhat)
            ? AskedPhrase.Which(words, at + 1, AnswerType.Thing)
            : null;
    }

    /// <summary>"What is the price": what the noun tells. "What is the minister" asks for no minister.</summary>
    private static AskedFor? ByNoun(AskingWords words, int from)
    {
        if (AskedPhrase.Noun(words, from) is not { Type: not (AnswerType.Person or AnswerType.Organisation) } asked)
        {
            return null;
        }

        var noun = words.At(asked.Noun!.Value);
        return asked.Type is AnswerType.Name or AnswerType.Thing && words.Is(noun, words.Rules.WhatNameNouns)
            ? AskedPhrase.Named(words, noun + 1)
            : asked;
    }

    private static bool Says(string question, Regex? pattern) => pattern?.IsMatch(question) == true;
}
