using System.Text.RegularExpressions;

namespace NewsBot.Language.English;

/// <summary>How questions are asked in English.</summary>
internal static partial class EnglishQuestions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Auxiliaries =
        "is are was were did does do has have had will would can could should may might must";

    private const string Stops = """
        of in on for from at to by with behind near outside inside that who which and or as when where while after
        before during about against under over into than because if it he she they we you there apart per according
        without through between until since the a an his her their its
        """;

    private const string Greetings =
        "(hey|hi|hello|yo|sup|hiya|good (morning|evening|afternoon|day))( there| all| everyone| everybody| guys| folks| team)?"
        + "|(dear|ladies and) \\w+";

    private const string Fillers =
        "um+|uh+|uhm+|erm|hm+|so|ok|okay|well|right|like|sorry|excuse me|please|pls|plz|guys|folks|thanks|random"
        + "|(a )?(quick|short|small|dumb|stupid|genuine|serious) (q|question)( for you| guys)?|question|just (wondering|curious|asking)"
        + "|i (was|am|'m) (just )?(wondering|curious)|wondering|curious|real quick|remind me( again)?|(by the way|btw)"
        + "|maybe (someone|somebody) knows|not sure if (anyone|anybody) (knows|saw)|let me ask|i have a question|i forgot|wait";

    private const string Requests =
        "(does|do|would|did) (any|some)(one|body)( here| of you| in here)?( happen to)? (know|remember|have an idea)( of)?"
        + "|(do|did|would) you( guys| all)?( happen to)? (know|remember)|any(one|body)( here)? knows?|any (idea|clue|news on|word on)"
        + "|(can|could|would|will) (you|any(one|body)|some(one|body))( guys)?( please| kindly| perhaps)?( explain to me| tell me| tell us| explain| say| remind me)( again)?"
        + "|(please )?(tell|inform) (me|us)|(i|we)('d|d| would)( very much| really)? (like|love|want) to (know|ask|learn|hear)|(i|we) (want|wanted|need|wish) to (know|ask|learn)"
        + "|do we know|is it known|may i (ask|inquire|know)|might i (ask|inquire|know)|i should like to (know|ask)|i am (interested in|wondering) (knowing)?"
        + "|would you be so kind as to tell me|check|so tell me";

    private const string Causes = "caused|led|prompted|triggered|made|moved|drove|sparked|started|slowed";
    private const string WhatVerbs = "'s| is| are| was| were| do| does| did| will| would";
    private const string Plans =
        "plan|planning|planned|intend|intends|aim|aims|going to|want to|wants to|propose|proposes|next";

    private const string TimeVerbs =
        "did|does|do|has|have|had|will|would|ago|until|before|after|can|could|may|must|should";

    /// <summary>The rules.</summary>
    public static QuestionRules Rules { get; } = new()
    {
        Preamble = Preamble(),
        SeveralSteps = SeveralSteps(),
        Closing = Closing(),
        ChatWords = EnglishChat.Words,
        QuestionWords = WordList.Map(
            (QuestionWord.Person, "who who's who’s whom whose"),
            (QuestionWord.Date, "when"),
            (QuestionWord.Place, "where"),
            (QuestionWord.Reason, "why"),
            (QuestionWord.Which, "which"),
            (QuestionWord.What, "what"),
            (QuestionWord.WhatIs, "what's what’s"),
            (QuestionWord.How, "how")),
        Leads = WordList.Set("""
            in at to from by on with for under of until since between about into through after before against near
            around up over and or but roughly exactly approximately so within also
            """),
        Emphasis = WordList.Set("exactly precisely actually"),
        Amounts = WordList.Set("many much"),
        ClauseWords = WordList.Set("when where"),
        Auxiliaries = WordList.Set(Auxiliaries),
        YesNoVerbs = WordList.Set(Auxiliaries.Replace("may ", "", StringComparison.Ordinal)),
        Copulas = WordList.Set("is are was were"),
        Saying = WordList.Set("""
            say said tell told claim argue demand accuse criticise criticize complain react respond reply answer
            describe call comment promise threaten warn think believe recommend advise suggest deny admit announce
            insist object defend justify compare make want urge ask write hope fear
            """),
        Articles = WordList.Set("the a an his her their its this that"),
        ArticlesAfterVerb = WordList.Set("the a of"),
        Of = WordList.Set("of"),
        Stops = WordList.Set(Stops),
        AfterNoun = WordList.Set(Auxiliaries + " of"),
        Comparatives = WordList.Set("more less longer higher extra"),
        MuchIsMoney = true,
        HowWords = WordList.Map(
            (HowWord.Reason, "come"),
            (HowWord.Count, "many few"),
            (HowWord.Much, "much"),
            (HowWord.TimeOrLength, "long"),
            (HowWord.Times, "often frequently"),
            (HowWord.Date, "soon")),
        Measures = WordList.Map(
            (QuantityKind.Age, "old young"),
            (QuantityKind.Distance, "far tall deep wide"),
            (QuantityKind.Weight, "heavy"),
            (QuantityKind.Speed, "fast quick"),
            (QuantityKind.Temperature, "warm cold hot cool"),
            (QuantityKind.Share, "likely probable accurate"),
            (QuantityKind.Money, "expensive costly"),
            (QuantityKind.Power, "powerful"),
            (QuantityKind.Any, """
                high low big large great small strong thick thin late early short close steep loud rich drunk pure
                bright severe dense narrow
                """)),
        TakesTime = TakesTime(),
        Outcome = Outcome(),
        List = List(),
        ClockTime = ClockTime(),
        WhatFirst = [(Reason(), new AskedFor(AnswerType.Reason)), (Definition(), new AskedFor(AnswerType.Definition))],
        WhatThen = [(Cost(), new AskedFor(AnswerType.Quantity, QuantityKind.Money))],
        WhatLast =
        [
            (Intention(), new AskedFor(AnswerType.Intention)),
            (ShortDefinition(), new AskedFor(AnswerType.Definition)),
        ],
        NounFollowsWhat = true,
        NoNounAfterWhat = WordList.Set("""
            else happens happened happening made makes led leads brings brought costs decides decided kills killed
            goes went gets got keeps kept helps helped stops stopped prompts prompted triggers triggered drives drove
            means shows showed probably really
            """),
        KindNouns = WordList.Map(
            (AnswerType.Thing, "kind sort variety part"),
            (AnswerType.Name, "type make model brand"),
            (AnswerType.Person, "member")),
        CountNouns = WordList.Set("number"),
        AfterCountNouns = WordList.Set("of"),
        NameNouns = WordList.Set("name names"),
        WhatNameNouns = WordList.Set("name names"),
        PlaceNouns = WordList.Set("destination location venue port birthplace whereabouts"),
        RoleNouns = WordList.Set("""
            founder cofounder co-founder inventor boss chief head leader chairman ceo president minister chancellor mayor
            governor successor predecessor winner champion author director owner killer husband wife spokesman
            spokeswoman spokesperson coach
            """),
        DurationNouns = WordList.Set("time times"),
        Dressing = WordList.Set("""
            name names named called kind type exactly roughly approximately actually really many much number amount
            according say says said tell know please happen happened thing things get got make made give gave do go
            thought supposed
            """),
        Asking = WordList.Set("""
            plan plans planning planned intend intends intended aim aims want wants wanted reason reasons cause caused
            motive purpose
            """),
        SourceLeads =
        [
            "according to", "as reported by", "reported by",
            @"what (?:does|did|do|has|is) (?=.{1,40}\b"
                + @"(?:say|said|report|reported|write|written|writing|reporting|saying)\b)",
        ],
        SourceArticles = WordList.Set("the"),
        PublisherArticles = ["The"],
        Nouns = EnglishNouns.Rules,
        FollowUps = EnglishFollowUps.Rules,
        Overviews = EnglishOverviews.Rules,
        SmallTalk = EnglishSmallTalk.Rules,
    };

    [GeneratedRegex($@"^\W*({Greetings}|{Fillers}|{Requests})(?:[\s,:;.!…–—-]+|$)(?:(if|whether) )?", Options)]
    private static partial Regex Preamble();

    [GeneratedRegex(
        @"\b(who|which|what|how many|one|any|some|none) of (those|these|them|the (two|three|four|companies|people|men|women))\b"
        + @"|\b(both|respectively)\b|\bcompar(ed|ison) (to|with|between)\b|\bbefore and after\b"
        + @"|\band (who|what|when|where|why|how|which)\b|\?\s.*\w\?(\s|$)",
        Options)]
    private static partial Regex SeveralSteps();

    [GeneratedRegex(
        @"(?<=\w\W+\w+\W+\w+\W+)((please|pls|plz|thx|thanks|thank you|ty|tia|cheers)( (a lot|in advance|so much|guys|all|everyone))?\W*)+$",
        Options)]
    private static partial Regex Closing();

    [GeneratedRegex($@"\bwhat ({Causes})\b|\bon what grounds\b", Options)]
    private static partial Regex Reason();

    [GeneratedRegex($@"\bwhat({WhatVerbs})\b.*\b({Plans})\b|\bwhat (will|would)\b|\bplans? for\b", Options)]
    private static partial Regex Intention();

    [GeneratedRegex(@"\bwhat (do|does|did) .{1,60}\b(mean|stand for)\b|\bdefinition\b", Options)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\s*what('s|’s| is| are) [^?]{1,40}(\?|$)", Options)]
    private static partial Regex ShortDefinition();

    [GeneratedRegex($@"\bhow long ({TimeVerbs})\b", Options)]
    private static partial Regex TakesTime();

    [GeneratedRegex(
        @"\bwhat (do|does|did|would|will|is|are|was|were) .{1,60}\b(cost|worth|earn)\b( \w+){0,3}\s*(\?|$)", Options)]
    private static partial Regex Cost();

    [GeneratedRegex(
        @"\bhow (did|does|do|has|have) .{1,80}\bvoted?\b|\bhow (did|does|do) .{0,60}\b(game|match|final|derby|race)\b.{0,80}\b(end|finish|go)\b",
        Options)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\b(o'clock|time of day)\b", Options)]
    private static partial Regex ClockTime();

    [GeneratedRegex(
        @"^\W*(please )?(list|name|enumerate)\b(?! of\b)|\bwhat are (the|some|all)\b(?!.*\bworth\b)"
        + @"|\bwhat (kinds|sorts|types) of\b|\bgive (me )?(a list|examples)\b",
        Options)]
    private static partial Regex List();
}
