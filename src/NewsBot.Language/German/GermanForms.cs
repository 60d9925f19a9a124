using System.Collections.Frozen;

namespace NewsBot.Language.German;

/// <summary>
/// The forms of German words that stemming does not bring back to the form in a dictionary: nahm and genommen of
/// nehmen, übernahm of übernehmen, unterstützt of unterstützen, mitgeteilt of mitteilen.
/// </summary>
internal static class GermanForms
{
    private const int ShortestVerb = 4;
    private const int LongestParticiple = 10;

    /// <summary>Longest first, so that zusammen- is not taken for zu-.</summary>
    private static readonly string[] Separable =
    [
        "zusammen", "herunter", "hinunter", "auseinander", "gegenüber", "entgegen", "zurecht", "zurück", "vorbei", "voran",
        "voraus", "weiter", "wieder", "herbei", "heraus", "herein", "hervor", "hinaus", "hinein", "hinter", "nieder", "unter",
        "durch", "fehl", "fest", "fort", "frei", "heim", "hoch", "kurz", "lahm", "nahe", "offen", "statt", "still", "teil",
        "tot", "über", "wahr", "bloß", "auf", "aus", "bei", "dar", "ein", "her", "hin", "los", "mit", "nach", "vor", "weg",
        "ab", "an", "um", "zu",
    ];

    private static readonly string[] Inseparable =
        ["unter", "hinter", "wider", "wieder", "durch", "miss", "über", "voll", "emp", "ent", "ver", "zer", "be", "er", "ge", "um"];

    /// <summary>Present, past and participle by infinitive.</summary>
    private static readonly FrozenDictionary<string, string[]> Strong = GermanStrongVerbs.Table
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(verb => verb.Split('='))
        .ToFrozenDictionary(verb => verb[0], verb => verb[1].Split(','));

    /// <summary>Ends of participles in -en: of übernommen nothing is derived.</summary>
    private static readonly FrozenSet<string> Participles = Strong.Values
        .Select(forms => WithoutGe(forms[^1]))
        .Where(end => end[^1] == 'n' && !Strong.ContainsKey(end))
        .ToFrozenSet();

    /// <summary>
    /// Forms of a word as it stands in a dictionary; a verb is told by its small letter and its ending.
    /// </summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.StartsWith("sich ", StringComparison.Ordinal))
        {
            word = word["sich ".Length..];
        }

        return word.Length >= ShortestVerb && char.IsLower(word[0]) && word[^1] == 'n'
            && word[^2] is 'e' or 'l' or 'r' && !word.AsSpan().ContainsAny(' ', '-')
            ? OfVerb(word).Distinct(StringComparer.Ordinal)
            : [];
    }

    private static IEnumerable<string> OfVerb(string verb)
    {
        if (Strong.TryGetValue(verb, out var simple))
        {
            return simple;
        }

        if (IsParticiple(verb))
        {
            return [];
        }

        var separable = Separable.FirstOrDefault(prefix => IsPrefix(prefix, verb));
        var inseparable = Inseparable.FirstOrDefault(prefix => IsPrefix(prefix, verb));
        if (separable is null && inseparable is null)
        {
            return Weak("", verb);
        }

        var forms = separable is null ? [] : Separated(separable, verb[separable.Length..]);
        return inseparable is null ? forms : forms.Concat(Joined(inseparable, verb[inseparable.Length..]));
    }

    private static bool IsParticiple(string verb)
    {
        var participles = Participles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestParticiple, verb.Length); length > ShortestVerb; length--)
        {
            if (participles.Contains(verb.AsSpan(verb.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrefix(string prefix, string verb) =>
        verb.Length - prefix.Length >= ShortestVerb && verb.StartsWith(prefix, StringComparison.Ordinal)
        && verb.AsSpan(prefix.Length) is not "igen"; // festigen

    /// <summary>annimmt, annahm, angenommen, anzunehmen.</summary>
    private static IEnumerable<string> Separated(string prefix, string verb) =>
        FormsOfBase(verb).Select(form => prefix + form).Append(prefix + "zu" + verb);

    /// <summary>The participle has no ge-: übernimmt, übernahm, übernommen.</summary>
    private static IEnumerable<string> Joined(string prefix, string verb) => Strong.TryGetValue(verb, out var strong)
        ? [prefix + strong[0], prefix + strong[1], prefix + WithoutGe(strong[2])]
        : [prefix + Third(verb)];

    private static string WithoutGe(string participle) =>
        participle.StartsWith("ge", StringComparison.Ordinal) ? participle[2..] : participle;

    /// <summary>
    /// Of a verb after a separable prefix, which may have an inseparable one itself: vorbereiten, anerkennen.
    /// </summary>
    private static IEnumerable<string> FormsOfBase(string verb)
    {
        if (Strong.TryGetValue(verb, out var strong))
        {
            return strong;
        }

        return Inseparable.FirstOrDefault(prefix => IsPrefix(prefix, verb)) is { } inner
            ? Joined(inner, verb[inner.Length..])
            : Weak("", verb);
    }

    private static IEnumerable<string> Weak(string prefix, string verb)
    {
        yield return prefix + Third(verb);
        if (!verb.EndsWith("ieren", StringComparison.Ordinal))
        {
            yield return prefix + "ge" + Third(verb);
        }
    }

    /// <summary>
    /// teilt, arbeitet, erweitert: also the stem of the past, and what follows ge- in the participle.
    /// </summary>
    private static string Third(string verb)
    {
        var root = verb[^2] == 'e' ? verb[..^2] : verb[..^1];
        return root[^1] is 't' or 'd' || NeedsVowel(root) ? root + "et" : root + "t";
    }

    /// <summary>öffnet, atmet, zeichnet; but lernt, wohnt, filmt.</summary>
    private static bool NeedsVowel(string root) =>
        root is [.., 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't', 'm' or 'n'] or [.., 'c', 'h', 'm' or 'n'];
}
