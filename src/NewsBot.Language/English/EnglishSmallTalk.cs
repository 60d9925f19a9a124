using System.Text.RegularExpressions;

namespace NewsBot.Language.English;

/// <summary>What people say to the bot in English besides asking.</summary>
internal static partial class EnglishSmallTalk
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Addressed =
        "( (there|bot|newsbot|news ?bot|again|all|everyone|everybody|guys|folks|team|you|mate|friend|buddy|dear))*";

    private const string Greetings =
        "hi+|hello+|hey+|heya|hiya|hullo|yo|howdy|greetings|good (morning|afternoon|evening|day)|morning|evening"
        + "|g'?day";

    private const string Thanking =
        "thanks?( you)?( so much| very much| a lot| a bunch| a ton| a million)?|thankyou|thx|thnx|ty|tysm|tyvm"
        + "|cheers|ta"
        + "|many thanks|much appreciated|appreciate (it|that)|thanks?( you)? for (that|this|the|your) ?"
        + "(help|info|information|answer|answers)?";

    private const string Interjections =
        "ok(ay)?|k|so|well|um+|uh+|hmm*|oh|ah|alright|right|sorry|excuse me|great|cool|nice|please|quick question"
        + "|question|one question|i have a question|just wondering|no|yes|yeah|yep|nope";

    /// <summary>The rules.</summary>
    public static SmallTalkRules Rules { get; } = new()
    {
        Sayings =
        [
            (SmallTalkKind.Greeting, Greeting()),
            (SmallTalkKind.HowAreYou, HowAreYou()),
            (SmallTalkKind.Thanks, Thanks()),
            (SmallTalkKind.WhoAreYou, WhoAreYou()),
            (SmallTalkKind.Abilities, Abilities()),
            (SmallTalkKind.Goodbye, Goodbye()),
            (SmallTalkKind.Praise, Praise()),
            (SmallTalkKind.Complaint, Complaint()),
            (SmallTalkKind.Acknowledgement, Acknowledgement()),
        ],
        Opening = Opening(),
    };

    [GeneratedRegex($"^({Greetings}){Addressed}$", Options)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        "^(how are (you|u|things)( doing)?( today)?|how('s| is) it going|how do you do|how('re| r) (you|u)|what'?s up"
        + "|wassup|sup|wazzup|how have you been|you ok(ay)?|how's life)( (bot|newsbot|there|today))*$",
        Options)]
    private static partial Regex HowAreYou();

    [GeneratedRegex($"^(ok(ay)?,? |great,? |cool,? )?({Thanking}){Addressed}$", Options)]
    private static partial Regex Thanks();

    [GeneratedRegex(
        "^(and )?(who|what) (are|r) (you|u)( exactly| really)?$|^(what'?s|what is) your name$"
        + "|^(are (you|u)|r u) (a |an )?(bot|robot|ai|human|person|real|chatgpt|machine|llm)( or (a |an )?(bot|human"
        + "|person))?$"
        + "|^who (made|built|created|wrote|programmed|runs) (you|u|this bot)$|^(introduce yourself|tell me about "
        + "yourself)$"
        + "|^are you there$|^(anyone|anybody) (there|here)$",
        Options)]
    private static partial Regex WhoAreYou();

    [GeneratedRegex(
        "^(please )?(help|help me|i need help|help please|can (you|u) help( me)?)( please)?$"
        + "|^what (can|could|do|else can) (you|u|i|we) (do|ask|ask (you|here)|answer|know)( here| for me| all)?$"
        + "|^what (kind|sort) of (questions|things) can (i|you|u) (ask|answer)( you)?$|^what are (you|your) "
        + "(able to do|capable of|capabilities|functions|features|commands)$|^how (do|does|can) (you|this|i|it|this "
        + "bot)"
        + " (work|use (you|this)|use this bot)$|^how do i (start|ask|use (you|this|it))$|^(instructions|commands"
        + "|menu|start|test)$"
        + "|^what (is|'s) this$|^what are you (for|good for)$|^what do you do$",
        Options)]
    private static partial Regex Abilities();

    [GeneratedRegex(
        "^((good)?bye+( bye)?|cya|see (you|ya)( later| soon| tomorrow| around)?|later|good ?night|nighty?|farewell|ciao"
        + $"|take care|have a (nice|good|great) (day|one|evening|weekend)|i('m| am) (off|done|out)|that('s| is) all"
        + $"|that will be all|ttyl|brb|gtg|g2g|so long){Addressed}$",
        Options)]
    private static partial Regex Goodbye();

    [GeneratedRegex(
        "^((very )?(good|great|nice|excellent|awesome|amazing|clever|smart|best|lovely)"
        + " (bot|job|work|answer|one|stuff|newsbot|boy|girl)( ever)?|well done|(you('re| are)|ur|that('s| is| was)"
        + "|this is)"
        + " (so |really |very |the )?(good|great|awesome|amazing|helpful|smart|clever|nice|cool|best|useful|perfect"
        + "|brilliant)"
        + "|i (love|like) (you|this|it|this bot)|love (it|this|you)|perfect|awesome|amazing|brilliant|excellent|wow"
        + "|impressive"
        + "|very helpful|helpful)$",
        Options)]
    private static partial Regex Praise();

    [GeneratedRegex(
        "^((bad|stupid|dumb|useless|terrible|silly) (bot|answer|newsbot)|(that('s| is| was)|this is|you('re| are)|ur)"
        + " (so |really |very |totally )?(wrong|bad|stupid|dumb|useless|nonsense|not (right|true|correct|helpful)"
        + "|false|incorrect"
        + "|rubbish)|wrong( answer)?|nonsense|not helpful|this sucks|you suck|(i )?(don'?t|do not) (understand|get "
        + "it)|wtf|rubbish"
        + "|that (doesn'?t|does not) (help|answer (it|my question)|make sense))$",
        Options)]
    private static partial Regex Complaint();

    [GeneratedRegex(
        "^(ok(ay)?|k+|kk|alright|all right|right|sure|fine|cool|nice|great|good|got it|i see|understood|yes|yeah|yep"
        + "|yup|no|nope|nah"
        + "|hmm*|uh|um+|oh|ah|aha|haha+|hehe+|lol|lmao|rofl|xd|interesting|never ?mind|nvm|whatever|no problem|np|sorry"
        + "|you('re| are) welcome|welcome|same|true|exactly|indeed|maybe|not bad|good to know|makes sense)"
        + "( (then|ok|okay|cool|bot|thanks|i see|got it))*$",
        Options)]
    private static partial Regex Acknowledgement();

    [GeneratedRegex($"^(({Greetings}){Addressed}|({Thanking})|({Interjections}))(?![\\w'’-])", Options)]
    private static partial Regex Opening();
}
