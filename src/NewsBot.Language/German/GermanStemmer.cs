namespace NewsBot.Language.German;

/// <summary>
/// The Snowball stemmer for German, as published at snowballstem.org/algorithms/german/stemmer.html (version 3, which
/// takes in the former "German2" treatment of ae, oe and ue). Works in place; the step numbers are those of the
/// publication.
/// </summary>
internal ref struct GermanStemmer
{
    /// <summary>Longest suffix first: only the first that fits is looked at.</summary>
    private static readonly string[] Step1Suffixes =
        ["erinnen", "erin", "ern", "lns", "em", "er", "en", "es", "ln", "e", "s"];

    private static readonly string[] Step2Suffixes = ["est", "en", "er", "et", "st"];
    private static readonly string[] Step3Suffixes = ["isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"];

    private readonly Span<char> _word;
    private int _length;
    private int _r1;
    private int _r2;

    private GermanStemmer(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    private readonly Span<char> Current => _word[.._length];

    /// <summary>Stems the word where it stands.</summary>
    /// <param name="word">Lower-case letters; ä, ö and ü are kept, ß is written ss.</param>
    /// <returns>The length of the stem, at most that of the word.</returns>
    public static int Stem(Span<char> word) => new GermanStemmer(word).Run();

    private int Run()
    {
        MarkConsonants();
        ComposeUmlauts();
        MarkRegions();
        Step1();
        Step2();
        Step3();
        RemoveMarks();
        return _length;
    }

    /// <summary>u and y between vowels are consonants, and written in upper case until the end.</summary>
    private readonly void MarkConsonants()
    {
        for (var i = 1; i < _length - 1; i++)
        {
            if (_word[i] is 'u' or 'y' && IsVowel(_word[i - 1]) && IsVowel(_word[i + 1]))
            {
                _word[i] = char.ToUpperInvariant(_word[i]);
            }
        }
    }

    private void ComposeUmlauts()
    {
        var to = 0;
        for (var from = 0; from < _length; from++)
        {
            var next = from + 1 < _length ? _word[from + 1] : '\0';
            if (_word[from] == 'q' && next == 'u')
            {
                _word[to++] = 'q';
                _word[to++] = 'u';
                from++;
                continue;
            }

            var umlaut = next == 'e' ? _word[from] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => '\0' } : '\0';
            from += umlaut == '\0' ? 0 : 1;
            _word[to++] = umlaut == '\0' ? _word[from] : umlaut;
        }

        _length = to;
    }

    private void MarkRegions()
    {
        _r1 = _r2 = _length;
        if (_length < 3)
        {
            return;
        }

        var first = AfterVowelAndConsonant(0);
        _r1 = Math.Max(3, first);
        _r2 = AfterVowelAndConsonant(first);
    }

    private readonly int AfterVowelAndConsonant(int from)
    {
        for (var i = from + 1; i < _length; i++)
        {
            if (IsVowel(_word[i - 1]) && !IsVowel(_word[i]))
            {
                return i + 1;
            }
        }

        return _length;
    }

    private void Step1()
    {
        var suffix = LongestOf(Step1Suffixes);
        var stem = _length - suffix.Length;
        if (suffix.Length == 0 || stem < _r1)
        {
            return;
        }

        switch (suffix)
        {
            case "em" when _word[..stem].EndsWith("syst"):
            case "s" when !"bdfghklmnrt".Contains(_word[stem - 1]):
                break;
            case "e" or "en" or "es":
                _length = _word[..stem].EndsWith("niss") ? stem - 1 : stem;
                break;
            case "ln" or "lns":
                _length = stem + 1;
                break;
            default:
                _length = stem;
                break;
        }
    }

    private void Step2()
    {
        var suffix = LongestOf(Step2Suffixes);
        var stem = _length - suffix.Length;
        if (suffix.Length == 0 || stem < _r1)
        {
            return;
        }

        var kept = suffix switch
        {
            "st" => stem < 4 || !"bdfghklmnt".Contains(_word[stem - 1]),
            "et" => !"dfgklmnrstUzä".Contains(_word[stem - 1]) || KeepsEt(_word[..stem]),
            _ => false,
        };
        _length = kept ? _length : stem;
    }

    private static bool KeepsEt(ReadOnlySpan<char> stem) =>
        stem.EndsWith("geordn") || stem.EndsWith("intern") || stem.EndsWith("plan") || stem.EndsWith("tick")
        || stem.EndsWith("tr");

    private void Step3()
    {
        var suffix = LongestOf(Step3Suffixes);
        var stem = _length - suffix.Length;
        if (suffix.Length == 0 || stem < _r2)
        {
            return;
        }

        var rest = _word[..stem];
        switch (suffix)
        {
            case "end" or "ung":
                _length = rest.EndsWith("ig") && !rest.EndsWith("eig") && stem - 2 >= _r2 ? stem - 2 : stem;
                break;
            case "ig" or "ik" or "isch":
                _length = rest.EndsWith("e") ? _length : stem;
                break;
            case "lich" or "heit":
                _length = (rest.EndsWith("er") || rest.EndsWith("en")) && stem - 2 >= _r1 ? stem - 2 : stem;
                break;
            default:
                var second = rest.EndsWith("lich") ? 4 : rest.EndsWith("ig") ? 2 : 0;
                _length = second > 0 && stem - second >= _r2 ? stem - second : stem;
                break;
        }
    }

    private readonly void RemoveMarks()
    {
        var word = Current;
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = word[i] switch { 'Y' => 'y', 'U' or 'ü' => 'u', 'ä' => 'a', 'ö' => 'o', var other => other };
        }
    }

    /// <summary>The first of the suffixes that the word ends in; empty if none.</summary>
    private readonly string LongestOf(string[] suffixes)
    {
        var word = Current;
        if (word.Length > 0)
        {
            var last = word[^1];
            foreach (var suffix in suffixes)
            {
                if (suffix[^1] == last && word.EndsWith(suffix))
                {
                    return suffix;
                }
            }
        }

        return "";
    }

    private static bool IsVowel(char letter) =>
        letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'ü';
}
