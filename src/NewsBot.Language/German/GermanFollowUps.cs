using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>How a German question leans on the ones before it.</summary>
internal static partial class GermanFollowUps
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Conjunctions = "und|oder|aber|also|dann|auch";

    private const string Openings =
        Conjunctions + "|was ist (denn )?mit|wie (steht|sieht) es (mit|bei|in|für)|wie ist (es|das) (mit|bei|in)"
        + "|was noch|wer noch|wo noch|wen noch|was sonst|wer sonst|sonst noch|mehr (dazu|darüber|davon)|weiteres"
        + "|seit wann|bis wann|wieso nicht|warum nicht|wie denn|wieso denn";

    private const string WhatAbout =
        "was ist (denn )?mit|wie (steht|sieht) es (denn )?(mit|bei|in|für)|wie ist (es|das) (mit|bei|in)";

    // "Sie" with a capital speaks to somebody; "sein" before an infinitive is a verb.
    private const string Pronouns =
        @"\b(er|ihn|ihm|ihre?[nmrs]?|ihnen|seine[nmrs]?)\b|(?-i:\bsie\b)|\bsein (?!\p{L}+en\b)\p{L}+"
        + @"|\b(deren|dessen)\b";

    private const string Adverbs =
        @"\b(dort|dorthin|dafür|dagegen|davon|dazu|darüber|daran|dabei|dadurch|daraus|danach|darauf|daraufhin|damals"
        + @"|deshalb|damit|davor|dran|drüber)\b";

    // "Diese Woche" points to nothing.
    private const string Times =
        "tag|woche|wochenende|monat|quartal|jahr|frühling|frühjahr|sommer|herbst|winter|saison|mal"
        + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|nacht";

    private const string This = $@"\bdiese[nmrs]?\b(?! ({Times}))";

    // Neither does "es gibt".
    private const string It =
        @"\b(hats|wars|gabs|wirds|kams|gings)\b|(?<!\b(gibt|gab|geht|ging|ist|war|regnet|handelt|handelte"
        + @"|kommt|kam) )\bes\b"
        + @"(?! (gibt|gab|regnet|schneit|stimmt)\b)";

    private const string That =
        @"\bdas\W*$|^\W*(wann|wo|warum|wieso|weshalb|wie|seit wann|ist|war|hat) "
        + @"(war|ist|geschah|passierte|passiert|kam|kostet|kostete|hat|wird|funktioniert)? ?das\b(?! \p{Lu})";

    private const string Groups =
        @"unternehmen|firma|konzern|gruppe|organisation|partei|mannschaft|team|verein|werk|fabrik|partner\w*";

    private const string Persons =
        @"mann|mannes|frau|person|leute|junge|mädchen|kind|opfer|verdächtige\w*|täter|angreifer|präsident\w*"
        + @"|minister\w*|kanzler\w*|bürgermeister\w*|politiker\w*|spieler\w*|sänger\w*|schauspieler\w*|autor\w*";

    private const string Places = "stadt|land|landes|region|insel|ort|gebäude|brücke";

    private const string Vehicles = @"flugzeug\w*|maschine|schiff\w*|zug|auto|bus";

    private const string Affairs =
        @"gesetz\w*|abkommen\w*|vertrag\w*|fusion|plan\w*|projekt\w*|ding|sache|thema|prozess\w*|fall\w*"
        + @"|urteil\w*|abstimmung|wahl"
        + @"|treffen\w*|gipfel\w*|geld\w*";

    private const string Events =
        @"streik\w*|feuer\w*|brand\w*|unfall\w*|unglück\w*|absturz\w*|sturm\w*|erdbeben\w*|hochwasser\w*|anschlag\w*"
        + @"|angriff\w*|spiel\w*|ereignis\w*|vorfall\w*";

    private const string Works = @"film\w*|buch\w*|album\w*|studie|bericht\w*";

    // What people put before and after a phrase: "ok, kannst du mir bitte mehr erzählen".
    private const string Lead =
        @"^\W*((ok|okay|aha|hm+|ach|oh|wow|ja|und|so|aber|na|also|bitte|bidde|gern|gerne)\W+)*";

    private const string Trail =
        @"(\W+(bitte|denn|dann|noch|eigentlich|so|dazu|davon|darüber|darueber|hierzu|da|mal|jetzt|danke|genau|nochmal"
        + @"|erzählen|erzaehlen|sagen|wissen|hören|hoeren|erfahren|zeigen|geben|lesen))*\W*$";

    private const string MoreThings =
        "(noch )?(etwas |was |ein bisschen )?(mehr|weiteres|genaueres|näheres|naeheres)( infos?"
        + "| informationen| details?"
        + "| einzelheiten)?|(weitere |die |nähere |naehere )?(details?|einzelheiten|infos?|informationen)"
        + "|noch (et)?was|sonst noch (et)?was|den rest";

    private const string MorePhrases =
        $"((erzähle?|erzaehle?|sage?|zeige?|gib|schick)( mir| uns)?( doch| mal| bitte| noch)*"
        + "|(kannst|könntest|koenntest|magst|willst) du( mir| uns)?( bitte| noch| da)*|ich (will|möchte"
        + "|moechte|würde|wuerde|hätte|haette)( gerne?)?"
        + "|gibt es|gibts|gibt's|hast du|habt ihr|weißt du|weisst du)"
        + $"( dazu| davon| darüber| da)*( noch)? ({MoreThings})|({MoreThings})|weiter|und weiter|mach weiter"
        + "|erzähl(e)? weiter"
        + "|erzaehl(e)? weiter|was (gibt es |gibts |gibt's |ist )?(noch|sonst)|was weißt du noch|was steht (da"
        + "|dort) noch|und sonst"
        + "|genauer|ausführlicher|ausfuehrlicher";

    private const string SpeakerPhrases =
        "wer (hat|haben) (das|dies|es|sowas|so was|so etwas)( denn| eigentlich| so| überhaupt)?"
        + "( gesagt| behauptet| gemeint| mitgeteilt| erklärt| erklaert| gemeldet| geschrieben| erzählt)"
        + "|wer (sagt|sagte|behauptet|behauptete|meint|meinte|meldet|meldete|schreibt|schrieb|erklärt|erklärte)"
        + "( denn)? (das|dies|es|sowas|so was|so etwas)|sagt wer|laut wem|nach wem|wer sagts|wer sagt's"
        + "|wer hats gesagt|wer hat's gesagt"
        + "|von wem (ist|stammt|kommt|war|sind|stammen)( denn)? (das|dies|es|die aussage|das zitat|der satz"
        + "|die worte|die angabe)"
        + "|woher (kommt|stammt|wisst ihr|weißt du|weisst du|hast du|habt ihr) (das|dies|es|die aussage"
        + "|die info|die angabe)"
        + "|wessen (worte|zitat|aussage) (ist|sind|war|waren) das|wer war das mit dem zitat|wer wird da zitiert";

    private const string AgainPhrases =
        "(bist du |bist du dir |biste |seid ihr |bist du da )?(dir )?(da )?(ganz )?sicher"
        + "|stimmt das( wirklich)?|wirklich|echt"
        + "|echt jetzt|ernsthaft|im ernst|ist das (wahr|sicher|richtig|so|echt)|is das (wahr|sicher|so|echt)"
        + "|wie bitte"
        + "|sag das nochmal|nochmal|noch ?mal|wiederhole? das|wo steht das|kannst du das (belegen|beweisen)"
        + "|beweis|beleg";

    private const string SayingVerbs =
        "sagte|sagten|sagt|erklärte|erklärten|erklärt|teilte|mitteilte|mitgeteilt|nannte|warnte|betonte|begründete"
        + "|meldete|berichtete|berichteten|forderte|versprach|behauptete|kritisierte|äußerte|räumte|dankte|lobte"
        + "|bestätigte|verlangte|schrieb|meinte|rechnete|rechnet|kündigte|angekündigt|gab die|gab das|warf"
        + "|befürchtete";

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

    [GeneratedRegex($@"^\W*({Conjunctions})?\b\W*({WhatAbout})?\b", Options)]
    private static partial Regex Tie();

    // A pattern's order tells nothing: whatever points back first in the question counts.
    [GeneratedRegex($"{Pronouns}|{Adverbs}|{This}|{It}|{That}", Options)]
    private static partial Regex PointingBack();

    [GeneratedRegex(
        @"\b(der|die|das|dem|den|des|dies\w*) (gleiche[nmrs]? |neue[nmrs]? |alte[nmrs]? )?"
        + $@"({Groups}|{Persons}|{Places}|{Vehicles}|{Affairs}|{Events}|{Works})\b",
        Options)]
    private static partial Regex Kind();

    [GeneratedRegex($"{Lead}({MorePhrases}){Trail}", Options)]
    private static partial Regex More();

    [GeneratedRegex($"{Lead}({SpeakerPhrases}){Trail}", Options)]
    private static partial Regex Speaker();

    [GeneratedRegex($"{Lead}({AgainPhrases}){Trail}", Options)]
    private static partial Regex Again();

    [GeneratedRegex($@"\b({SayingVerbs}|laut|zufolge|nach (Angaben|Ansicht|Worten|Aussage))\b", Options)]
    private static partial Regex Attribution();

    [GeneratedRegex($@"\b({SayingVerbs}) (er|sie)\b|\b(er|sie) ({SayingVerbs})\b", Options)]
    private static partial Regex AttributionToPronoun();
}
