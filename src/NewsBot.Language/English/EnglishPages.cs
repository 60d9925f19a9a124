namespace NewsBot.Language.English;

/// <summary>What web pages say around articles in English.</summary>
internal static class EnglishPages
{
    public static PageWords Words { get; } = new()
    {
        Stock =
        [
            "advertisement", "advertising", "ad", "explore further", "trending", @"loading\W*", "share(?: this.*)?",
            "print",
            "tags?", "more", "close", "caption", "read more", "follow us.*", "back to (?:top|gallery)",
            @"image \d+ of\W.*",
            @"\d+ ?(?:/|of) ?\d+", "photo: .*", "filed under.*", "continue reading.*", "story continues below.*",
            @"sign up (?:here|for|to)\b.*", @"subscribe (?:now|to)\b.*", @"get the latest\b.*(?:inbox|newsletter).*",
            "newsletter", "click here .*", "all rights reserved.*", "don['’]t miss", "see also", "listen", "watch",
            "video",
        ],
        Pictures = ["image", "photo", "picture", "photograph", "credit"],
        Others =
        [
            @"most (?:read|popular|viewed|shared)\b.*",
            @"related\b(?: (?:stories|articles|content|topics|links|news|posts|coverage))?",
            @"read (?:next|also|more)\b.*", @"more (?:from|stories|on|news|great)\b.*", "recommended(?: .*)?",
            "you (?:may|might) also like.*", @"also (?:read|on|see)\b.*", "up next", "trending(?: now)?", "top stories",
            "latest (?:news|stories)", "editor['’]s picks", "comments?",
        ],
        Authors = ["by"],
        Published = ["published", "updated", "posted", "last (?:updated|modified)"],
        Minutes = ["min", "minutes?"],
        Credits =
        [
            @"(?:additional )?(?:reporting|writing|editing|edited|translated) by\b.*",
            @".*\bcontributed to th(?:is|e) (?:report|story|article)\b.*", @".*\bcontributed reporting\b.*",
            @"(?:citation|copyright)\b.*",
            @"this (?:document|material|article) (?:is|may)\b.*(?:copyright|republished|published|reproduced)\b.*",
            @"have a tip\b.*", @".*\b(?:may|can) be reached at\b.*",
            "follow .{0,60} on (?:twitter|facebook|instagram).*",
            @"(?:read|see) more\b.*", @".*\bnewsletters?\b.*", "source:.*",
        ],
        BotChecks =
        [
            "just a moment", "checking your browser", "verify(?:ing)? (?:that )?you are (?:a )?human",
            "are you a robot",
            "attention required", "access denied", "unusual (?:traffic|activity)",
            "enable javascript (?:and cookies )?to continue",
        ],
        Consent =
        [
            @"cookies?\b", @"consent\b", @"\baccept all", "personali[sz]ed ads", @"tracking\b",
            "privacy (?:policy|settings)",
            "our partners", "legitimate interest",
        ],
        Paywall =
        [
            "subscribe (?:now )?to (?:continue|keep|read)", "subscribers?[ -]only", "already a subscriber",
            "to continue reading",
            "this (?:article|content|story) is (?:only )?(?:for|reserved for|available to) "
                + "(?:paying )?(?:subscribers|members)",
            "sign in to (?:continue|read)", "register to (?:continue|read)",
        ],
        Conjunctions = ["and", "or"],
    };
}
