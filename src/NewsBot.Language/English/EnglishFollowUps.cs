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
        + "|money|thing|stuff|topic|story|decision|prize|picture|image|award";

    private const string Events =
        "strike|fire|accident|crash|storm|earthquake|flood|attack|game|match|event|incident";

    private const string Works = "film|book|album|study|report";

    // What people put before and after a phrase: "ok, can you tell me more please".
    private const string Lead =
        @"^\W*((ok|okay|k|hm+|oh|wow|yes|yeah|and|so|but|well|please|pls|plz|can you|can u|could you"
        + @"|would you|i said)\W+)*";

    private const string Trail =
        @"(\W+(please|pls|plz|then|though|tho|about (it|that|this|them|him|her)|on (it|that|this|them)|thanks|thx|bot"
        + @"|now|to (me|us)|really|exactly|again))*\W*$";

    private const string MoreThings = "more|some more|a bit more|a little more|further|more (details?|info|information)"
        + "|(further |some |the )?details?|anything (else|more)|something else|any ?more( details?| info)?|the rest";

    private const string MorePhrases =
        $"((tell|give|show|send|read)( me| us)?|say|i want|i need|i'd like|want|got|(is|are) there|do you (have|know)"
        + $"|have you got|know)( to (know|hear|read|see))? ({MoreThings})|({MoreThings})|elaborate|expand|go on"
        + "|continue"
        + "|keep going|carry on|next|what else( is there| (do you know|happened|does it say|did (they|it|he"
        + "|she) say))?"
        + "|and then|what more";

    private const string SpeakerPhrases =
        "(who|whos|who's) (actually |even )?(said|says|say|saying|told|tells|claimed|claims|wrote|states"
        + "|stated|reported"
        + "|reports|announced|is saying|is claiming) (that|this|it|so|these things)|says who|said who"
        + "|according to who(m)?"
        + "|(who|whose) (is|was|are) (that|this|the) (quote|statement|words?)( from| by)?|whose (words|quote"
        + "|statement)"
        + " (is|are|was|were) (that|this|it|these|those)|who is (that|this) (from|quoted)|who did say (that|this)"
        + "|who (do|did) (you|u) (have|get|hear) (that|this|it) from|where (do|did) (you|u) (have|get"
        + "|hear) (that|this|it)"
        + "( from)?|who is the speaker";

    private const string AgainPhrases =
        "(are )?(you|u|ya) sure|r u sure|(is|are) (that|this|it|you) (true|certain|right|correct|serious|for real)"
        + "|really|for real|seriously|say (that|it) again|come again|once more|repeat( that| it)?|sure|no way"
        + "|srsly|fr"
        + "|says it where|where does it say (so|that|this)|can you (prove|show) (that|it)|proof";

    private const string SayingVerbs =
        "said|says|told|stressed|warned|announced|explained|argued|added|stated|claimed|wrote|noted|insisted|called"
        + "|described|criticized|criticised|praised|welcomed|promised|demanded|declared|admitted|denied|testified|put"
        + "|confirmed|reported";

    /// <summary>The rules.</summary>
    public static FollowUpRules Rules { get; } = new()
    {
        Opening = Opening(),
        Tie = Tie(),
        PointingBack = PointingBack(),
        Kind = Kind(),
        More = More(),
        Speaker = Speaker(),
        Again = Again(),
        Attribution = Attribution(),
        AttributionToPronoun = AttributionToPronoun(),
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

    [GeneratedRegex($"{Lead}({MorePhrases}){Trail}", Options)]
    private static partial Regex More();

    [GeneratedRegex($"{Lead}({SpeakerPhrases}){Trail}", Options)]
    private static partial Regex Speaker();

    [GeneratedRegex($"{Lead}({AgainPhrases}){Trail}", Options)]
    private static partial Regex Again();

    [GeneratedRegex($@"\b({SayingVerbs}|according to|in the words of)\b", Options)]
    private static partial Regex Attribution();

    [GeneratedRegex($@"\b(he|she|they) ({SayingVerbs})\b|\b({SayingVerbs}) (he|she|they)\b", Options)]
    private static partial Regex AttributionToPronoun();
}
