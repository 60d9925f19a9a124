namespace NewsBot.Language.English;

/// <summary>
/// The Snowball stemmer for English ("Porter2"), as published at snowballstem.org/algorithms/english/stemmer.html
/// (version 3). Works in place; the names of the steps are those of the publication.
/// </summary>
internal ref struct EnglishStemmer
{
    /// <summary>Longest suffix first: only the first that fits is looked at.</summary>
    private static readonly (string Suffix, string Replacement)[] Step2Suffixes =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
        ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"),
        ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ogist", "og"), ("ousli", "ous"), ("abli", "able"),
        ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
        ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3Suffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Suffixes =
    [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize", "ous",
        "al", "er", "ic",
    ];

    /// <summary>Words that would otherwise lose what tells them from others of the same beginning.</summary>
    private static readonly string[] FixedRegions =
        ["univers", "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past"];

    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ExceptionLookup =
        Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Span<char> _word;
    private int _length;
    private int _r1;
    private int _r2;

    private EnglishStemmer(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    private readonly Span<char> Current => _word[.._length];

    /// <summary>Stems the word where it stands.</summary>
    /// <param name="word">Lower-case letters without diacritics and apostrophes.</param>
    /// <returns>The length of the stem, at most that of the word.</returns>
    public static int Stem(Span<char> word)
    {
        if (ExceptionLookup.TryGetValue(word, out var stem))
        {
            stem.CopyTo(word);
            return stem.Length;
        }

        return word.Length < 3 ? word.Length : new EnglishStemmer(word).Run();
    }

    private int Run()
    {
        MarkConsonantY();
        MarkRegions();
        Step1a();
        Step1b();
        Step1c();
        Step2();
        Step3();
        Step4();
        Step5();
        Current.Replace('Y', 'y');
        return _length;
    }

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < _length; i++)
        {
            if (_word[i] == 'y' && (i == 0 || IsVowel(_word[i - 1])))
            {
                _word[i] = 'Y';
            }
        }
    }

    private void MarkRegions()
    {
        _r1 = 0;
        foreach (var beginning in FixedRegions)
        {
            if (_word.StartsWith(beginning))
            {
                _r1 = beginning.Length;
                break;
            }
        }

        _r1 = _r1 > 0 ? _r1 : AfterVowelAndConsonant(0);
        _r2 = AfterVowelAndConsonant(_r1);
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

    private void Step1a()
    {
        if (Ends("sses"))
        {
            _length -= 2;
        }
        else if (Ends("ied") || Ends("ies"))
        {
            _length -= _length > 4 ? 2 : 1;
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(_length - 2))
        {
            _length--;
        }
    }

    private void Step1b()
    {
        if (Ends("eed") || Ends("eedly"))
        {
            var stem = _length - (Ends("eed") ? 3 : 5);
            if (stem >= _r1 && _word[..stem] is not ("proc" or "exc" or "succ"))
            {
                _length = stem + 2;
            }

            return;
        }

        var suffix = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (suffix == 0)
        {
            return;
        }

        var rest = _length - suffix;
        if (suffix == 3)
        {
            if (rest == 2 && _word[1] == 'y' && !IsVowel(_word[0]))
            {
                "ie".CopyTo(_word[1..]);
                _length = 3;
                return;
            }

            if (_word[..rest] is "even" or "cann" or "inn" or "earr" or "herr" or "out")
            {
                return;
            }
        }

        if (!HasVowel(rest))
        {
            return;
        }

        _length = rest;
        if (Ends("at") || Ends("bl") || Ends("iz") || (_length == _r1 && EndsInShortSyllable(_length)))
        {
            _word[_length++] = 'e';
        }
        else if (EndsInDouble() && !(_length == 3 && _word[0] is 'a' or 'e' or 'o'))
        {
            _length--;
        }
    }

    private readonly void Step1c()
    {
        if (_length > 2 && _word[_length - 1] is 'y' or 'Y' && !IsVowel(_word[_length - 2]))
        {
            _word[_length - 1] = 'i';
        }
    }

    private void Step2()
    {
        foreach (var (suffix, replacement) in Step2Suffixes)
        {
            if (Ends(suffix))
            {
                var stem = _length - suffix.Length;
                var allowed = suffix switch
                {
                    "ogi" => stem > 0 && _word[stem - 1] == 'l',
                    "li" => stem > 0 && "cdeghkmnrt".Contains(_word[stem - 1]),
                    _ => true,
                };
                if (stem >= _r1 && allowed)
                {
                    Replace(stem, replacement);
                }

                return;
            }
        }
    }

    private void Step3()
    {
        foreach (var (suffix, replacement) in Step3Suffixes)
        {
            if (Ends(suffix))
            {
                var stem = _length - suffix.Length;
                if (stem >= (suffix == "ative" ? Math.Max(_r1, _r2) : _r1))
                {
                    Replace(stem, replacement);
                }

                return;
            }
        }
    }

    private void Step4()
    {
        foreach (var suffix in Step4Suffixes)
        {
            if (Ends(suffix))
            {
                var stem = _length - suffix.Length;
                if (stem >= _r2 && (suffix != "ion" || (stem > 0 && _word[stem - 1] is 's' or 't')))
                {
                    _length = stem;
                }

                return;
            }
        }
    }

    private void Step5()
    {
        var stem = _length - 1;
        if (Ends("e") ? stem >= _r2 || (stem >= _r1 && !EndsInShortSyllable(stem)) : Ends("ll") && stem >= _r2)
        {
            _length = stem;
        }
    }

    private void Replace(int stem, string replacement)
    {
        replacement.CopyTo(_word[stem..]);
        _length = stem + replacement.Length;
    }

    private readonly bool Ends(string suffix) => _word[_length - 1] == suffix[^1] && Current.EndsWith(suffix);

    private readonly bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(_word[i]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsInDouble() =>
        _length >= 2 && _word[_length - 1] == _word[_length - 2] && "bdfgmnprt".Contains(_word[_length - 1]);

    private readonly bool EndsInShortSyllable(int end)
    {
        if (end >= 3 && !IsVowel(_word[end - 1]) && _word[end - 1] is not ('w' or 'x' or 'Y')
            && IsVowel(_word[end - 2]) && !IsVowel(_word[end - 3]))
        {
            return true;
        }

        return (end == 2 && IsVowel(_word[0]) && !IsVowel(_word[1])) || _word[..end].EndsWith("past");
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
