using System.Collections.Frozen;
using System.Numerics;

namespace NewsBot.Core.Search.Analysis;

/// <summary>
/// Words and letter groups that tell languages apart. English and German are to be recognised; the others are here so
/// that their texts are not taken for one of them.
/// </summary>
internal static class LanguageEvidence
{
    /// <summary>The languages that scores are counted for, in the order of the bits and of the scores.</summary>
    public static readonly string[] Languages = ["en", "de", "nl", "fr", "es", "it", "pt", "da", "sv", "pl"];

    /// <summary>Characters of the longest letter group.</summary>
    public const int LongestGroup = 4;

    /// <summary>A function word counts 1, a letter group this much.</summary>
    public const double GroupWeight = 0.35;

    private static readonly string[] FunctionWords =
    [
        """
        the a an and or but of to in on at by for with from as is are was were be been being has have had do does did not
        no will would can could should may might must it its he she they we you his her their our your this that these
        those there which who whom whose what when where why how if than then also after before about into over under
        between during against more most other some such only its i my me him them us said says because while since until
        out up off all any both each few many much new one two
        """,
        """
        der die das den dem des ein eine einen einem einer eines und oder aber von zu zum zur in im an am auf aus bei mit
        nach für über unter vor zwischen gegen ohne durch um ist sind war waren sei hat haben hatte hatten wird werden
        wurde wurden kann können konnte soll sollen muss müssen nicht kein keine auch nur noch schon sich es er sie wir ihr
        ich man sein seine seinen seiner ihre ihren ihrer dass ob wenn weil als wie was wer wo wann warum mehr sehr so
        dann dort hier diese dieser dieses bis seit vom beim worden sagte habe zwei drei jahr jahren uhr laut sowie
        """,
        """
        de het een en van in op te dat die is niet zijn was met voor aan er ook als maar om bij nog uit door over naar hij
        zij ze wij je ik heeft hebben had werd worden wordt kan zal zou moet geen meer dan deze dit tot of wel al na onder
        tegen hun haar zich wat wie waar hoe veel nieuwe twee jaar heb mijn onze zei volgens tussen omdat
        """,
        """
        le la les un une des du de et ou mais que qui dans en sur pour par avec sans sous est sont était étaient a ont
        avait été être ne pas plus il elle ils elles nous vous je on se sa son ses leur leurs ce cette ces cet au aux où
        comme si même aussi après avant entre contre tout tous deux fait selon dont depuis très lors mon
        """,
        """
        el la los las un una unos de del y o pero que en por para con sin sobre es son era eran ha han había ser está están
        no más se su sus lo le les al como si ya también muy entre desde hasta cuando donde quien este esta estos ese esa
        dos años según fue fueron hay porque contra tras todo todos nos mi yo él ella
        """,
        """
        il lo la i gli le un uno una di del della dei delle degli e o ma che in nel nella con su sul per tra fra da dal
        dalla è sono era erano ha hanno aveva essere stato non più si suo sua suoi loro al alla come se anche molto dopo
        prima quando dove chi questo questa questi due anni secondo contro tutti ai alle ci mi io lui lei
        """,
        """
        o a os as um uma de do da dos das e ou mas que em no na nos nas por para com sem sobre é são era foi foram tem têm
        ser está estão não mais se seu sua seus ao à como também muito entre desde até quando onde quem este esta dois
        anos segundo pelo pela já eu ele ela
        """,
        """
        den det de en et og eller men af til i på med for fra som er var har havde blev bliver være ikke kan skal vil ville
        han hun vi du jeg sig sin sit sine om at der her når hvor hvad hvem efter før over under mod mere meget også to år
        mellem ud op ned siger deres dette denne være et av ble ikke hadde fra eller
        """,
        """
        den det de en ett och eller men av till i på med för från som är var har hade blev blir vara inte kan ska skulle
        vill han hon vi du jag sig sin sitt sina om att där här när hur vad vem efter före över under mot mer mycket också
        två år mellan ut upp säger deras detta denna enligt
        """,
        """
        i w z na do że się nie jest są był była było to o od po za przez dla jak ale czy ten ta te tego tej który która
        które ma mają może będzie oraz przed już tylko także jego jej ich przy został została roku lat
        """,
    ];

    private static readonly string[] LetterGroups =
    [
        "th wh ght tion ing sh ould ough ould aw ew ly_ _kn ous_ ed_ _wr ay_ ck_",
        "sch ung cht eit ß ich ein_ ü ö ä pf tz ie_ äu eu_ heit lich isch en_ er_ zw chen",
        "ij aa oe_ ee uu oo vr zij ch_ eu sch_ _ge ui lijk",
        "é è ê ç eau eux aux_ ez_ oi ou_ que qu'",
        "ción ñ á í ó ú ll os_ as_ ión dad_ ue",
        "gli à ò ù cch zz o_ i_ a_ tto ggi che sci",
        "ção ções ã õ nh lh é ê ç á",
        "ø æ å sk_ hed_ ede_ tte_ lse_ nde_ ig_ af_ rne_",
        "å ä ö sk_ ade_ tt_ igt_ rna_ het_ gs",
        "ł ą ę ż ś ć ń cz sz rz ów_ ego_ ych_ ski",
    ];

    private static readonly FrozenDictionary<string, int> Words = Combine(FunctionWords);
    private static readonly Group[][] GroupsByFirst = ByFirst(Combine(LetterGroups));

    /// <summary>The languages, as bits, in which a lower-case word is a function word.</summary>
    public static int LanguagesOf(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var bits) ? bits : 0;

    /// <summary>Adds what the letters of a word say.</summary>
    /// <param name="word">In lower case, between underscores, with <see cref="LongestGroup"/> zeros after it.</param>
    public static void AddGroups(ReadOnlySpan<char> word, Span<double> scores)
    {
        var next = Pack(word[..LongestGroup]);
        for (var start = 0; next != 0; start++)
        {
            var first = (char)next;
            foreach (var group in first < GroupsByFirst.Length ? GroupsByFirst[first] : [])
            {
                if ((next & group.Mask) == group.Letters)
                {
                    AddBits(group.Bits, GroupWeight, scores);
                }
            }

            var following = start + LongestGroup < word.Length ? word[start + LongestGroup] : '\0';
            next = (next >> 16) | ((ulong)following << 48);
        }
    }

    public static void AddBits(int bits, double weight, Span<double> scores)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            scores[BitOperations.TrailingZeroCount(bits)] += weight;
        }
    }

    private static Group[][] ByFirst(FrozenDictionary<string, int> groups)
    {
        var table = new Group[groups.Keys.Max(group => group[0]) + 1][];
        Array.Fill(table, []);
        foreach (var same in groups.GroupBy(group => group.Key[0]))
        {
            table[same.Key] = [.. same.OrderBy(group => group.Key.Length)
                .Select(group => new Group(Pack(group.Key), ulong.MaxValue >> (16 * (LongestGroup - group.Key.Length)), group.Value))];
        }

        return table;
    }

    /// <summary>Up to four characters in one number, the first one lowest.</summary>
    private static ulong Pack(ReadOnlySpan<char> letters)
    {
        var packed = 0UL;
        for (var i = 0; i < letters.Length; i++)
        {
            packed |= (ulong)letters[i] << (16 * i);
        }

        return packed;
    }

    private static FrozenDictionary<string, int> Combine(string[] lists)
    {
        var combined = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var language = 0; language < lists.Length; language++)
        {
            foreach (var word in lists[language].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                combined[word] = combined.GetValueOrDefault(word) | 1 << language;
            }
        }

        return combined.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="Letters">Packed.</param>
    /// <param name="Mask">The bits of so many letters.</param>
    /// <param name="Bits">The languages that have it.</param>
    private readonly record struct Group(ulong Letters, ulong Mask, int Bits);
}
