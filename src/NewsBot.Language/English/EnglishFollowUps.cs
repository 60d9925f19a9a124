using System.Text.RegularExpressions;

namespace NewsBot.Language.English;

/// <summary>How an English question leans on the ones before it.</summary>
internal static partial class EnglishFollowUps
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Conjunctions = "and|or|but|so|then|also";

    private const string Openings =
        Conjunctions + "|what about|how about|what of|what else|who else|where else|anything else|any more|tell me more"
        + "|more (on|about) (it|that|this|them)|more details?|same for|since when|until when|how so|why not";

    private const string Pronouns = @"\b(he|she|they|him|her|his|hers|its|them|their|theirs)\b";

    // "It is true that" and "is it true" point to nothing.
    private const string It =
        @"\bit\b(?!('s| is| was) (true|possible|likely|raining|that)\b)"
        + @"(?<!\bis it(?= (true|possible|legal|safe|likely)\b))";

    // Neither does "there is".
    private const string There =
        @"(?<!\b(is|are|was|were|be|been|will|has|have|had) )\bthere\b"
        + @"(?!('s| is| are| was| were| will| has| have| had)\b)";

    // Nor "this week".
    private const string Times =
        "mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|century"
        + "|spring|summer|autumn|fall|winter|season|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    private const string This = $@"\b(this|these|those)\b(?! ({Times})\b)";

    private const string That =
        @"\b(about|of|for|with|after|before|by|is|was|did|does|to) that\b|\bthat\W*$|\bthen\W*$";

    private const string Groups = "company|firm|group|organi[sz]ation|party|team|club|factory|plant|partner";

    private const string Persons =
        "man|woman|person|people|guy|boy|girl|child|victims?|suspects?|attackers?|culprits?|president|minister"
        + "|chancellor|mayor|politician|player|singer|actor|author";

    private const string Places = "city|town|country|region|island|place|building|bridge";

    private const string Vehicles = "plane|aircraft|ship|train|car|bus";

    private const string Affairs =
        "law|bill|deal|agreement|contract|merger|plan|project|trial|case|verdict|ruling|vote|election|meeting|summit"
        + "|money";

    private const string Events =
        "strike|fire|accident|crash|storm|earthquake|flood|attack|game|match|event|incident";

    private const string Works = "film|book|album|study|report";

    /// <summary>The rules.</summary>
    public static FollowUpRules Rules { get; } = new()
    {
        Opening = Opening(),
        Tie = Tie(),
        PointingBack = PointingBack(),
        Kind = Kind(),
    };

    [GeneratedRegex($@"^\W*({Openings})\b", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(
        $@"^\W*({Conjunctions}|what about|how about|what of|same for)\b\W*(what about|how about)?\b", Options)]
    private static partial Regex Tie();

    [GeneratedRegex($"{Pronouns}|{It}|{There}|{This}|{That}", Options)]
    private static partial Regex PointingBack();

    [GeneratedRegex(
        @"\b(the|that|this|these|those) (same |new |old |former )?"
        + $@"({Groups}|{Persons}|{Places}|{Vehicles}|{Affairs}|{Events}|{Works})\b",
        Options)]
    private static partial Regex Kind();
}
