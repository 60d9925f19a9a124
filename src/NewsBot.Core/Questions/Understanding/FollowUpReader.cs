using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells whether a question leans on the ones before it, by how it begins (and, what about), by words that point back
/// (it, her, there, the company) and by how little it says itself. A name before a pointing word is what it points to.
/// </summary>
internal static partial class FollowUpReader
{
    // A question of so few words with a single thing in it ("which partner?") asks about what was spoken of.
    private const int FewWords = 4;

    /// <param name="concepts">What the question says itself.</param>
    /// <param name="starts">Where each of them begins in the text.</param>
    public static FollowUp Read(
        string question, string language, IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<int> starts)
    {
        var german = language == "de";
        var opens = (german ? GermanOpening() : EnglishOpening()).IsMatch(question);
        var content = concepts.Where(concept => concept is { Date: false, Weight: >= 0.5f }).ToList();
        if (content.Count == 0 || (opens && content.All(concept => concept.Subject)))
        {
            return FollowUp.Whole;
        }

        var firstSubject = concepts.Select((concept, i) => concept.Subject && !concept.Date ? starts[i] : int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();
        var back = (german ? GermanPointer() : EnglishPointer()).Match(question);
        if (opens || (back.Success && back.Index < firstSubject))
        {
            return FollowUp.Subject;
        }

        var hasSubject = firstSubject < int.MaxValue;
        var pointsToKind = !hasSubject && (german ? GermanKind() : EnglishKind()).IsMatch(question);
        var isShort = !hasSubject && content.Count == 1 && Word().Count(question) <= FewWords;
        return pointsToKind || isShort ? FollowUp.Subject : FollowUp.None;
    }

    /// <summary>Where a question begins after words that only tie it to the last one: "And", "What about".</summary>
    public static int Opening(string question, string language) =>
        (language == "de" ? GermanTie() : EnglishTie()).Match(question).Length;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\W*(and|or|but|so|then|also|what about|how about|what of|what else|who else|where else|anything else|any more|tell me more|more (on|about) (it|that|this|them)|more details?|same for|since when|until when|how so|why not)\b", Options)]
    private static partial Regex EnglishOpening();

    [GeneratedRegex(@"^\W*(und|oder|aber|also|dann|auch|was ist (denn )?mit|wie (steht|sieht) es (mit|bei|in|für)|wie ist (es|das) (mit|bei|in)|was noch|wer noch|wo noch|wen noch|was sonst|wer sonst|sonst noch|mehr (dazu|darüber|davon)|weiteres|seit wann|bis wann|wieso nicht|warum nicht|wie denn|wieso denn)\b", Options)]
    private static partial Regex GermanOpening();

    // "There is", "is it true" and "this week" point to nothing.
    [GeneratedRegex(@"\b(he|she|they|him|her|his|hers|its|them|their|theirs)\b|\bit\b(?!('s| is| was) (true|possible|likely|raining|that)\b)(?<!\bis it(?= (true|possible|legal|safe|likely)\b))|(?<!\b(is|are|was|were|be|been|will|has|have|had) )\bthere\b(?!('s| is| are| was| were| will| has| have| had)\b)|\b(this|these|those)\b(?! (mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|spring|summer|autumn|fall|winter|season|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)|\b(about|of|for|with|after|before|by|is|was|did|does|to) that\b|\bthat\W*$|\bthen\W*$", Options)]
    private static partial Regex EnglishPointer();

    [GeneratedRegex(@"\b(er|ihn|ihm|ihre?[nmrs]?|ihnen|seine[nmrs]?|dort|dorthin|dafür|dagegen|davon|dazu|darüber|daran|dabei|dadurch|daraus|danach|darauf|daraufhin|damals|deshalb)\b|(?-i:\bsie\b)|\bsein (?!\p{L}+en\b)\p{L}+|\b(deren|dessen)\b|\bdiese[nmrs]?\b(?! (tag|woche|wochenende|monat|quartal|jahr|frühling|frühjahr|sommer|herbst|winter|saison|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|nacht))|(?<!\b(gibt|gab|geht|ging|ist|war|regnet|handelt|handelte|kommt|kam) )\bes\b(?! (gibt|gab|regnet|schneit|stimmt)\b)|\bdas\W*$|^\W*(wann|wo|warum|wieso|weshalb|wie|seit wann|ist|war|hat) (war|ist|geschah|passierte|passiert|kam|kostet|kostete|hat|wird|funktioniert)? ?das\b(?! \p{Lu})", Options)]
    private static partial Regex GermanPointer();

    [GeneratedRegex(@"\b(the|that|this|these|those) (same |new |old |former )?(company|firm|group|organi[sz]ation|party|team|club|man|woman|person|people|guy|boy|girl|child|victims?|suspects?|attackers?|culprits?|president|minister|chancellor|mayor|politician|player|singer|actor|author|city|town|country|region|island|place|building|plant|factory|plane|aircraft|ship|train|car|bus|bridge|law|bill|deal|agreement|contract|merger|plan|project|strike|fire|accident|crash|storm|earthquake|flood|attack|trial|case|verdict|ruling|vote|election|meeting|summit|film|book|album|game|match|study|report|event|incident|money|partner)\b", Options)]
    private static partial Regex EnglishKind();

    [GeneratedRegex(@"\b(der|die|das|dem|den|des|dies\w*) (gleiche[nmrs]? |neue[nmrs]? |alte[nmrs]? )?(unternehmen|firma|konzern|gruppe|organisation|partei|mannschaft|team|verein|mann|mannes|frau|person|leute|junge|mädchen|kind|opfer|verdächtige\w*|täter|angreifer|präsident\w*|minister\w*|kanzler\w*|bürgermeister\w*|politiker\w*|spieler\w*|sänger\w*|schauspieler\w*|autor\w*|stadt|land|landes|region|insel|ort|gebäude|werk|fabrik|flugzeug\w*|maschine|schiff\w*|zug|auto|bus|brücke|gesetz\w*|abkommen\w*|vertrag\w*|fusion|plan\w*|projekt\w*|streik\w*|feuer\w*|brand\w*|unfall\w*|unglück\w*|absturz\w*|sturm\w*|erdbeben\w*|hochwasser\w*|anschlag\w*|angriff\w*|prozess\w*|fall\w*|urteil\w*|abstimmung|wahl|treffen\w*|gipfel\w*|film\w*|buch\w*|album\w*|spiel\w*|studie|bericht\w*|ereignis\w*|vorfall\w*|geld\w*|partner\w*)\b", Options)]
    private static partial Regex GermanKind();

    [GeneratedRegex(@"^\W*(and|or|but|so|then|also|what about|how about|what of|same for)\b\W*(what about|how about)?\b", Options)]
    private static partial Regex EnglishTie();

    [GeneratedRegex(@"^\W*(und|oder|aber|also|dann|auch)?\b\W*(was ist (denn )?mit|wie (steht|sieht) es (denn )?(mit|bei|in|für)|wie ist (es|das) (mit|bei|in))?\b", Options)]
    private static partial Regex GermanTie();
}
