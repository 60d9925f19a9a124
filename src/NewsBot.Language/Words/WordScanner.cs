namespace NewsBot.Language.Words;

/// <summary>Splits a sentence into words and tells what each looks like.</summary>
public sealed class WordScanner(Vocabulary vocabulary)
{
    private readonly NumberTagger _numbers = new(vocabulary.Languages);

    public List<Word> Scan(string text, TextSpan sentence)
    {
        var words = new List<Word>();
        var at = sentence.Start;
        var gap = false;
        var quoted = false;
        while (at < sentence.End)
        {
            var c = text[at];
            if (!char.IsLetterOrDigit(c))
            {
                gap |= c is ',' or ';' or ':' or '.' or '(' or ')' or '!' or '?' or '–' or '—' or '"' or '„' or '“' or '”';
                quoted = c switch
                {
                    '„' or '«' => true,
                    '“' => !quoted && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]),
                    '”' or '»' => false,
                    '"' => !quoted,
                    _ => quoted,
                };
                at++;
                continue;
            }

            var start = at;
            at = End(text, start, sentence.End);
            var kind = vocabulary.Kinds.Of(text.AsSpan(start, at - start))
                | Signs(text, start, at, sentence)
                | (quoted ? WordKind.Quoted : WordKind.None);
            words.Add(new Word(start, at, gap || words.Count == 0 ? kind : kind | WordKind.Joined));
            _numbers.Join(text, words);
            gap = false;
        }

        return words;
    }

    /// <summary>What signs beside a word say of it: $5, 5 %, km².</summary>
    private static WordKind Signs(string text, int start, int end, TextSpan sentence)
    {
        var kind = start > sentence.Start ? Sign(text[start - 1]) : WordKind.None;
        if (end < sentence.End)
        {
            kind |= Sign(text[end]);
            if (text[end] is ' ' or '\u00a0' && end + 1 < sentence.End)
            {
                kind |= Sign(text[end + 1]);
            }
        }

        return kind;
    }

    private static WordKind Sign(char sign) => sign switch
    {
        '$' or '€' or '£' or '¥' => WordKind.Money,
        '%' => WordKind.Share,
        '°' => WordKind.Temperature,
        '²' => WordKind.Area,
        '³' => WordKind.Volume,
        _ => WordKind.None,
    };

    private static int End(string text, int at, int end)
    {
        while (++at < end)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                continue;
            }

            var inside = at + 1 < end && (c is '-' or '\'' or '’'
                ? char.IsLetterOrDigit(text[at + 1])
                : c is '.' or ',' or ':' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
            if (!inside)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether one of the two words before a place in a sentence says where.</summary>
    public bool IsLocal(string text, int sentence, int at)
    {
        var before = text.AsSpan(sentence, at - sentence).TrimEnd();
        for (var i = 0; i < 2 && before.Length > 0; i++)
        {
            var start = before.LastIndexOf(' ') + 1;
            if (vocabulary.Kinds.Of(before[start..]).HasFlag(WordKind.Local))
            {
                return true;
            }

            before = before[..start].TrimEnd();
        }

        return false;
    }
}
