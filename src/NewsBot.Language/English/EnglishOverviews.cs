using System.Text.RegularExpressions;

namespace NewsBot.Language.English;

/// <summary>How English asks for overviews.</summary>
internal static partial class EnglishOverviews
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string New = "(?:latest|newest|recent|current|top|today'?s|breaking|important|main|biggest|new|big)";

    private const string News =
        "(?:news stories|news articles|news|headlines?|updates?|stories|reports?|articles?|developments?|coverage"
        + "|info|information)";

    private const string About = "(?:about|on|regarding|concerning|around|from|re|for)";

    // What may stand before "news about": "do you have any".
    private const string Lead =
        "(?:what(?:'s| is|s| are) (?:the )?|show |give |tell |find |search for |look for |is there |are there |do "
        + "you have "
        + "|have you got |got |any |some |the |all |i want |i need |i'd like |looking for |more |me |us |your )*";

    private const string Articles =
        "(?:articles?|reports?|news stories|news articles|stories|news items?|news|pieces|texts|documents)";

    private const string Sum =
        "(?:(?:give me |i want |i need |write |make )?(?:a |an |the )?(?:short |quick |brief )?"
        + "(?:sum(?:mari[sz]e)?(?: up)?|tl;?dr|summary|recap|gist|overview|digest|short version|key points|main points)"
        + "(?: of| for| on)?)";

    private const string Time = "(?:day|week|month|year|weekend)";

    /// <summary>The rules.</summary>
    public static OverviewRules Rules { get; } = new()
    {
        Courtesy = Courtesy(),
        LastCourtesy = LastCourtesy(),
        TimeLeads = "in on at during over since from of for the within this dated by around and ever 's s",
        Since = WordList.Set("since"),
        Asks =
        [
            (OverviewKind.NextPage, NextPage()),
            (OverviewKind.Summary, SummaryOfLink()),
            (OverviewKind.Summary, SummaryOfNumber()),
            (OverviewKind.Summary, SummaryOfThis()),
            (OverviewKind.Summary, SummaryOfTitle()),
            (OverviewKind.Timeline, Timeline()),
            (OverviewKind.Count, Count()),
            (OverviewKind.Reporters, Reporters()),
            (OverviewKind.Latest, WhatIsNew()),
            (OverviewKind.Latest, LatestNews()),
            (OverviewKind.Latest, HappenedSince()),
            (OverviewKind.Period, OfPeriod()),
            (OverviewKind.List, List()),
            (OverviewKind.Topic, NewsAbout()),
            (OverviewKind.Topic, WhatIsNewAbout()),
            (OverviewKind.Topic, KnownAbout()),
            (OverviewKind.Topic, SumUpTopic()),
            (OverviewKind.Topic, TopicNews()),
        ],
        NoTopic = WordList.Set("""
            is are was were am be been do does did has have had will would can could should who whom whose what when
            where why how which that said says say if whether because than
            """),
        PointingBack = WordList.Set("it that this them him her he she they these those"),
        Provenance = Provenance(),
        Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"],
        OfList = OfList(),
        Keywords = WordList.Set("""
            what's news newest latest headlines updates summarize summarise summary compare comparison difference timeline
            yesterday happened
            """),
        Comparisons = EnglishComparisons.Rules,
    };

    [GeneratedRegex(
        @"^(?:please |pls |plz |kindly |(?:can|could|would|will) (?:you|u) (?:please |pls )?(?=\w)|i(?:'d| would) "
        + "like to know "
        + "|i want to know |do you know |(?:can|could|may) i (?:get|have|see) |so |and |but |now |tell me:? (?=what"
        + "|how|who|which))+",
        Options)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"[\s,]+(?:please|pls|plz|thanks|thank you|thx|bot|mate|for me|real quick|quickly)$", Options)]
    private static partial Regex LastCourtesy();

    [GeneratedRegex(
        "^(?:show )?(?:me )?(?:(?:some |the )?(?:more|next)(?: page| ones| news| articles| results| please)?|page "
        + "(?<number>[0-9]+)|go on|continue)$",
        Options)]
    private static partial Regex NextPage();

    [GeneratedRegex(
        $"^(?:{Sum} ?)?(?:(?:the |this )?(?:link|url|page|article|report|story)?:? "
        + $@"?)?(?<link>https?://\S+)(?: {Sum})?$",
        Options)]
    private static partial Regex SummaryOfLink();

    [GeneratedRegex(
        $"^(?:{Sum}|what (?:does|is|'s)|what's) ?(?:the |this |that |up )?(?:article|report|story|text|piece|source"
        + @"|number|no\.?)? ?(?:number |no\.? ?)?"
        + @"(?:#|\[)?(?<number>[0-9]{1,9})\]?(?: up)?(?: (?:about|say|saying))?$",
        Options)]
    private static partial Regex SummaryOfNumber();

    [GeneratedRegex(
        $"^(?:{Sum} (?:(?<this>(?:it|this|that)(?: (?:article|report|story|text|link|page|one|source))?|the "
        + "(?:same )?(?:article|report|story|text|link))"
        + "|(?:the )?(?<last>(?:last|latest|newest|most recent) (?:article|report|story|one))|(?:the "
        + ")?(?<place>first|second|third)"
        + @" (?:article|report|story|one|source|link))(?: up)?"
        + @"|what(?:'s| is|s) (?<this>(?:this|that|the) (?:article|report|story|text|link)) about)$",
        Options)]
    private static partial Regex SummaryOfThis();

    [GeneratedRegex(
        $"^{Sum} (?:the )?(?:article |report |story )?[“”\"„'](?<title>.{{4,300}})[“”\"'](?: up)?$",
        Options)]
    private static partial Regex SummaryOfTitle();

    [GeneratedRegex(
        "^(?:show |give |make |create |me )*(?:an? |the )?(?:timeline|time line|chronology|sequence of events)(?: "
        + "(?:of|for|on|about|in|to))? (?:the )?(?<topic>.+)$"
        + @"|^(?<topic>.+?) (?:timeline|chronology)$|^how did (?:the )?(?<topic>.+) (?:unfold|evolve|play out)$",
        Options)]
    private static partial Regex Timeline();

    [GeneratedRegex(
        $@"^(?:how many|number of|count(?: of)?(?: all)?) (?:of (?:the |your ))?{Articles}"
        + "(?: (?:are there|there are|do you have|have you got|have you|you have|exist|have been loaded|are stored"
        + "|are loaded|do you know|are in here|came out|were published|did you (?:load|find)))?"
        + @"(?: (?:in total|altogether|overall|here|now|so far|in the (?:collection|archive|database)))*"
        + "(?: (?:(?:that|which) )?(?:are |is |deal(?:ing)? |have )?(?:about|on|mention(?:s|ing)?|cover(?:s|ing)?"
        + "|with|regarding|concerning|from|by|talk(?:ing)? about|report(?:ing)? on|contain(?:ing)?) (?:the "
        + ")?(?<topic>.+))?$",
        Options)]
    private static partial Regex Count();

    [GeneratedRegex(
        "^(?:who|which (?:outlets?|sources?|papers?|newspapers?|media|publishers?|sites?|websites?|agenc(?:y"
        + "|ies))) (?:has |have |had |all |else |first |is |are )*"
        + "(?:(?:reported|reports?|reporting|wrote|writes?|writing|written) (?:on|about)|cover(?:ed|s|ing)"
        + @"|reported (?!by\b|her\b|him\b|to\b|it\b))"
        + @"(?!\s*(?:the |that )?(?:costs?|expenses|bills?|loss|damage))"
        + @" ?(?:the |that )?(?<topic>(?!.* to the ).+)$",
        Options)]
    private static partial Regex Reporters();

    [GeneratedRegex(
        "^what(?:'s| is|s| are| was| has been)? (?:the |all |been )?(?:new|latest|newest|news|going on|happening"
        + "|in the news|hot|trending|cooking)"
        + $@"(?: {News})?(?: (?:here|in the world|in the news|around the world|right now|now|there|with you|so far))*$"
        + $@"|^what(?:'s| is|s| are| were) (?:the |some |your )?(?:{New} )*(?:{News}|events)(?: here)?$"
        + "|^what (?:else )?(?:has |have |had )?(?:all )?(?:been )?happen(?:ed|ing)(?: (?:here|in the world|in the "
        + "news|around the world|there))?$",
        Options)]
    private static partial Regex WhatIsNew();

    [GeneratedRegex(
        $"^(?:(?:the |any |some |all |your |my )?(?:{New} )*{News}(?: here| there)?|(?:the )?(?:latest|newest|most "
        + "recent)(?: ones?| things?)?"
        + "|(?:show|give|tell|bring|send|list|read|get)(?: me| us)? (?:the |some |all |your |an? |any "
        + $")?(?:(?:{New}|quick|short|brief) )*(?:{News}|overview|digest|summary|recap|briefing|latest|newest)(?: "
        + $"of (?:the )?(?:{News}|{Time}))?"
        + "|catch me up|brief me|fill me in|update me|bring me up to (?:date|speed)|what (?:did|have|'ve) i "
        + "miss(?:ed)?|did i miss anything|(?:is there |are there |have you got |do you have )?(?:any"
        + $"|some)(?:thing)? (?:new|interesting|important|{News})"
        + "|(?:a |an |the )?(?:quick |short |brief )?(?:overview|digest|summary|recap|round-?up|briefing)(?: of "
        + $"(?:the )?(?:{New} )*{News})"
        + $@"|(?:sum(?:mari[sz]e)?(?: up)?|recap) (?:the |all )?(?:{New} )*{News})$",
        Options)]
    private static partial Regex LatestNews();

    [GeneratedRegex(
        @"^(?:what(?:'s| is|s| has| have)? (?:all )?(?:happened|new|changed|been going on)"
        + $@"|(?:any |the )?{News}) since (?:the )?(?<since>.+)$",
        Options)]
    private static partial Regex HappenedSince();

    [GeneratedRegex(
        $@"^(?:{Sum}|(?:a |an |the )?(?:quick |short |brief )?(?:overview|digest|summary|recap|round-?up|briefing)"
        + "|(?:anything|everything|something|all)(?: (?:new|important|happening|that happened))?|what was (?:on|up"
        + "|new|going on|there|important|in the news)|what did i miss"
        + $"|(?:which|what) (?:{News}|events) (?:are there|do you have|came out|were published|appeared|were there"
        + "|happened)|what went on|what was reported|what (?:did|do) (?:the )?(?:articles|papers|news) (?:say"
        + "|report)"
        + $@"|list (?:all )?(?:the )?{News}|the {Time})$",
        Options)]
    private static partial Regex OfPeriod();

    [GeneratedRegex(
        "^(?:(?:list|show|name|enumerate|give|find)(?: me| us)?(?: a list)?(?: of)?(?: all| every| each)(?: of)?"
        + $"|(?:a |the )?list of(?: all)?)(?: the| your)? (?:{News} (?:{About}|that mention|mentioning) (?:the "
        + ")?)?(?<topic>.+)$"
        + @"|^(?:what|which) (?<topic>(?!other\b).+?) (?:are there(?: in (?:here|the articles|the collection))?|do "
        + "you know(?: of| about)?|are mentioned(?: in the articles)?)$"
        + @"|^all (?<topic>\S+(?: \S+){0,2})$",
        Options)]
    private static partial Regex List();

    [GeneratedRegex(
        $"^{Lead}(?:(?:{New} )*{News}|latest|newest|anything|everything|something)(?: new)?(?: there is)?(?: "
        + $"(?:you )?(?:have|know|got|are there|is there|mentioning))? (?:{About}|with) (?:the )?(?<topic>.+)$"
        + $"|^(?:which|what) {News} (?:mention|cover|deal with|talk about|are about|do you have (?:on|about)|are "
        + "there (?:on|about)) (?:the )?(?<topic>.+)$"
        + $"|^(?:show|give|find|search)(?: me| us)?(?: for)? (?:{News}) (?:that )?(?:mention(?:ing)?"
        + "|cover(?:ing)?) (?<topic>.+)$",
        Options)]
    private static partial Regex NewsAbout();

    [GeneratedRegex(
        "^what(?:'s| is|s| has been| was) (?:new|happening|going on|the (?:latest|newest|news|current state|status"
        + "|state)(?: news| of)?) (?:about|on|with|regarding|around|at|from|in|for|of) (?:the )?(?<thing>.+)$",
        Options)]
    private static partial Regex WhatIsNewAbout();

    [GeneratedRegex(
        "^what (?:all )?(?:do|can|did) (?:you|u|the articles|we) (?:know|have|got|tell me|say) (?:about|on) (?:the "
        + ")?(?<topic>.+)$"
        + "|^(?:have you heard|do you know|tell me|you know) (?:anything|something|everything|all)(?: you know| "
        + "there is)? (?:about|on) (?:the )?(?<topic>.+)$",
        Options)]
    private static partial Regex KnownAbout();

    [GeneratedRegex(
        $"^(?:{Sum}|update me on|catch me up on|fill me in on|brief me on|bring me up to (?:date|speed) on) "
        + $"(?:(?:the |all )?(?:{New} )*(?:{News}|everything|what happened|story|situation) (?:{About}|with|in"
        + "|of) )?(?:the )?(?<topic>.+)$",
        Options)]
    private static partial Regex SumUpTopic();

    [GeneratedRegex(
        "^(?!(?:good|bad|fake|any|some|no|the|more|old|fox|bbc|cnn|sky|abc|cbs|nbc|ap|breaking|what|who|which|how"
        + $@"|when|why|where|his|her|their)\b)(?<thing>\S+(?: \S+){{0,2}}) (?:(?:{New} )*(?:news|headlines"
        + "|updates?)|latest)$",
        Options)]
    private static partial Regex TopicNews();

    [GeneratedRegex(
        "^(?:(?:and|what about|how about|tell me|give me|show me|i want|more|details?|open|explain|read|about|on|of|me) )*"
        + "(?:the )?(?:(?<place>first|second|third|fourth|fifth|sixth|seventh|eighth)(?: (?:one|article|story|report|news|item"
        + @"|source|link|point))?|(?:number|no\.?|point|item|#) ?#?(?<place>[1-9]))$",
        Options)]
    private static partial Regex OfList();

    [GeneratedRegex(@"^\W*(?:source|sources|photo|image|credit|by|author|contact|copyright) ?:", Options)]
    private static partial Regex Provenance();
}
