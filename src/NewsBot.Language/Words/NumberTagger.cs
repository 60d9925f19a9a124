using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace NewsBot.Language.Words;

/// <summary>
/// Tells what a number is by the words around it, in whichever language: an age, a result, a place in an order.
/// </summary>
internal sealed class NumberTagger(Languages languages)
{
    private readonly WordSet _beforeRank = Words(languages, rules => rules.BeforeRank);
    private readonly WordSet _afterRank = Words(languages, rules => rules.AfterRank);
    private readonly WordSet _beforeAge = Words(languages, rules => rules.BeforeAge);
    private readonly WordSet _ageNouns = Words(languages, rules => rules.AgeNouns.Nouns);
    private readonly WordSet _ofAge = Words(languages, rules => rules.AgeNouns.Of);
    private readonly WordSet _betweenScores = Words(languages, rules => rules.BetweenScores);
    private readonly WordSet _beforeSpeed = Words(languages, rules => rules.BeforeSpeed);
    private readonly WordSet _square = Words(languages, rules => rules.Square);
    private readonly WordSet _cubic = Words(languages, rules => rules.Cubic);
    private readonly WordSet _one = Words(languages, rules => rules.One);
    private readonly WordSet _old = Words(languages, rules => rules.Old);
    private readonly string[] _perTime = [.. languages.All.SelectMany(language => language.Evidence.PerTime)];

    /// <summary>
    /// Marks what only the words together tell, after the last word was added: "37 Jahre alt", "14:30 Uhr", "88 km/h",
    /// "Platz 5".
    /// </summary>
    public void Join(string text, List<Word> words)
    {
        var last = words.Count - 1;
        var word = words[last];
        if ((word.Kind & WordKind.Number) != 0)
        {
            var before = last > 0 ? words[last - 1].In(text) : default;
            if (word.End < text.Length && word.End - word.Start <= 3
                && word.Start > 0 && text[word.Start - 1] == '(' && text[word.End] == ')')
            {
                Mark(last, WordKind.Age);
            }
            else if (_beforeRank.Contains(before))
            {
                Mark(last, WordKind.Ordinal);
            }
            else if (_beforeAge.Contains(before)
                || (last > 1 && _ofAge.Contains(before) && _ageNouns.Contains(words[last - 2].In(text))))
            {
                Mark(last, WordKind.Age);
            }
            else if (last > 1 && (words[last - 2].Kind & WordKind.Number) != 0 && _betweenScores.Contains(before))
            {
                Mark(last, WordKind.Score);
                Mark(last - 2, WordKind.Score);
            }
            else if (_beforeSpeed.Contains(before))
            {
                Mark(last, WordKind.Speed);
            }

            return;
        }

        if ((word.Kind & WordKind.Unit) != 0)
        {
            if ((word.Kind & WordKind.Clock) != 0 && last > 0)
            {
                var number = words[last - 1];
                words[last - 1] = number with { Kind = (number.Kind & ~WordKind.Score) | WordKind.Clock | WordKind.Date };
            }
            else if ((word.Kind & WordKind.Distance) != 0)
            {
                var rest = text.AsSpan(word.End);
                if (rest.StartsWith("/h") || rest.StartsWith("/s") || StartsWithAny(rest, _perTime))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Speed };
                }
                else if ((word.Kind & WordKind.Area) != 0 || (last > 0 && _square.Contains(words[last - 1].In(text))))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Area };
                }
                else if ((word.Kind & WordKind.Volume) != 0 || (last > 0 && _cubic.Contains(words[last - 1].In(text))))
                {
                    words[last] = word with { Kind = (word.Kind & ~WordKind.Distance) | WordKind.Volume };
                }
            }
            else if (last > 1 && (word.Kind & WordKind.Duration) != 0 && (words[last - 1].Kind & WordKind.Age) != 0)
            {
                Mark(last, WordKind.Age);
            }
            else if (last > 0 && (word.Kind & WordKind.Joined) != 0 && _one.Contains(words[last - 1].In(text)))
            {
                Mark(last - 1, WordKind.Number);
            }

            return;
        }

        if (last > 0 && (words[last - 1].Kind & WordKind.Number) != 0 && _afterRank.Contains(word.In(text)))
        {
            Mark(last - 1, WordKind.Ordinal);
        }

        if (last > 1 && (words[last - 1].Kind & WordKind.Duration) != 0 && _old.Contains(word.In(text)))
        {
            Mark(last - 1, WordKind.Age);
            Mark(last - 2, WordKind.Age);
        }

        void Mark(int i, WordKind kind) => words[i] = words[i] with { Kind = words[i].Kind | kind };
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    private static WordSet Words(Languages languages, Func<EvidenceRules, IReadOnlySet<string>> words) =>
        languages.All.SelectMany(language => words(language.Evidence)).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
