using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Splits a sentence into words and tells what each looks like.</summary>
internal static class WordScanner
{
    private static readonly Dictionary<string, WordKind> Known = Build();

    private static readonly Dictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<Word> Scan(string text, TextSpan sentence)
    {
        var words = new List<Word>();
        var at = sentence.Start;
        var gap = false;
        while (at < sentence.End)
        {
            var c = text[at];
            if (!char.IsLetterOrDigit(c))
            {
                gap |= c is ',' or ';' or ':' or '.' or '(' or ')' or '!' or '?' or '–' or '—' or '"' or '„' or '“' or '”';
                at++;
                continue;
            }

            var start = at;
            at = End(text, start, sentence.End);
            var kind = KindOf(text.AsSpan(start, at - start));
            kind |= Symbol(text, start - 1, sentence.Start) | Symbol(text, at, sentence.Start)
                | (at + 1 < sentence.End && text[at] is ' ' or '\u00a0' ? Symbol(text, at + 1, sentence.Start) : WordKind.None);
            words.Add(new Word(start, at, gap || words.Count == 0 ? kind : kind | WordKind.Joined));
            gap = false;
        }

        return words;
    }

    /// <summary>What a sign beside a word says of it: $5, 5 %.</summary>
    private static WordKind Symbol(string text, int at, int start) =>
        at < start || at >= text.Length
            ? WordKind.None
            : text[at] switch
            {
                '$' or '€' or '£' or '¥' => WordKind.Money,
                '%' => WordKind.Share,
                '°' => WordKind.Temperature,
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

            var inside = c is '-' or '\'' or '’' or '.' or ',' or '/' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
            var betweenDigits = c is '.' or ',' && char.IsDigit(text[at - 1]) && at + 1 < end && char.IsDigit(text[at + 1]);
            if (!(inside && (c is '-' or '\'' or '’' || betweenDigits)))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether one of the two words before a place in a sentence says where.</summary>
    public static bool IsLocal(string text, int sentence, int at)
    {
        var before = text.AsSpan(sentence, at - sentence).TrimEnd();
        for (var i = 0; i < 2 && before.Length > 0; i++)
        {
            var start = before.LastIndexOf(' ') + 1;
            if (KindOf(before[start..]).HasFlag(WordKind.Local))
            {
                return true;
            }

            before = before[..start].TrimEnd();
        }

        return false;
    }

    /// <summary>What a word looks like by itself; not empty.</summary>
    public static WordKind KindOf(ReadOnlySpan<char> word)
    {
        var kind = char.IsUpper(word[0]) ? WordKind.Capital : WordKind.None;
        if (char.IsDigit(word[0]))
        {
            kind |= WordKind.Number;
            if (word.Length == 4 && word[0] is '1' or '2' && word.IndexOfAnyExceptInRange('0', '9') < 0
                && (word.StartsWith("19") || word.StartsWith("20") || word.StartsWith("18") || word.StartsWith("17")))
            {
                kind |= WordKind.Date;
            }

            return word.Contains("jährig", StringComparison.OrdinalIgnoreCase)
                || word.Contains("year-old", StringComparison.OrdinalIgnoreCase) ? kind | WordKind.Age : kind;
        }

        Span<char> lower = stackalloc char[Math.Min(word.Length, 24)];
        word[..lower.Length].ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower, out var known) ? kind | known : kind;
    }

    private static Dictionary<string, WordKind> Build()
    {
        var known = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        Add(WordKind.Number, """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            dozen dozens double twice
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend
            tausende dutzend dutzende doppelt zweimal eineinhalb anderthalb
            """);
        Add(WordKind.Unit, """
            million millions billion billions trillion points people votes seats tons tonnes kilograms kg
            millionen mio milliarde milliarden mrd billionen menschen personen stimmen sitze tonnen kilogramm uhr
            """);
        Add(WordKind.Unit | WordKind.Money, """
            dollar dollars us-dollar us-dollars euro euros cent cents pound pounds yen yuan franc francs rupees
            pfund franken kronen krone rubel mark rupien
            """);
        Add(WordKind.Unit | WordKind.Duration, """
            years year months month weeks week days day hours hour minutes minute seconds decades
            jahre jahren jahr monate monaten monat wochen woche tage tagen tag stunden stunde minuten minute sekunden
            """);
        Add(WordKind.Unit | WordKind.Distance, """
            kilometers kilometres km miles mile metres meters meter feet foot centimeters inches
            kilometer kilometern metern meilen zentimeter zentimetern
            """);
        Add(WordKind.Unit | WordKind.Share, """
            percent per cent percentage prozent prozentpunkte
            """);
        Add(WordKind.Number | WordKind.Share, """
            half third quarter hälfte drittel viertel fünftel
            """);
        Add(WordKind.Unit | WordKind.Temperature, """
            degrees grad celsius fahrenheit
            """);
        Add(WordKind.Date, """
            january february march april june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday today yesterday tomorrow spring summer autumn winter century
            januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
            sonnabend sonntag heute gestern morgen vorgestern frühjahr frühling sommer herbst jahrhundert
            montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend mitternacht
            """);
        Add(WordKind.Reason, """
            because due since reason cause caused owing therefore thanks
            reasons argument argued justified blamed blames causes attributed triggered led
            weil da wegen aufgrund denn grund ursache deshalb daher darum infolge deswegen nachdem angesichts dadurch
            gründe gründen grunde hauptgrund hauptursache begründung begründungen begründet begründete begründeten begründen argument
            argumente argumentiert argumentierte anlass auslöser ausgelöst verursacht verursachte zurückzuführen somit folglich dank mangels
            """);
        Add(WordKind.Means, """
            by using through via thanks means
            indem mittels mithilfe anhand durch per dadurch mit dank womit wodurch
            """);
        Add(WordKind.Local, """
            in at near from to of inside outside around across off
            in im bei beim nach aus nahe am an vor von vom unweit südlich nördlich östlich westlich nähe
            """);
        Add(WordKind.Future, """
            will would plans plan planning planned intends intend intended aims aimed wants going future soon next
            will wollen wolle soll sollen solle sollte sollten plant planen plane plante geplant künftig zukünftig
            beabsichtigt beabsichtigen möchte möchten werde werden wird demnächst bald nächsten
            """);
        Add(WordKind.Purpose, """
            order so purpose aim aims aimed intended
            damit um ziel zweck sodass dazu
            """);
        return known;

        void Add(WordKind kind, string words)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                known[word] = known.GetValueOrDefault(word) | kind;
            }
        }
    }
}
