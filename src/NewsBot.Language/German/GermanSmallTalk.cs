using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>What people say to the bot in German besides asking.</summary>
internal static partial class GermanSmallTalk
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Addressed =
        "( (bot|newsbot|du|ihr|zusammen|alle|allerseits|nochmal|leute|liebe[rs]?|mein freund|dir|euch|ihnen|da))*";

    private const string Greetings =
        "hi+|hallo+|hallöchen|halli ?hallo|hey+|moin( moin)?|servus|grüezi|grüß (gott|dich)|gruess (gott|dich)"
        + "|grüss gott"
        + "|guten (tag|morgen|abend)|gute[nm]? (tag|morgen|abend)|tach|tag|morgen|mahlzeit|huhu|na";

    private const string Thanking =
        "danke+( (dir|schön|schoen|sehr|vielmals|euch|ihnen))*|dankeschön|dankeschoen|vielen (lieben )?dank|besten dank"
        + "|herzlichen dank|tausend dank|merci|thx|thanks|ich danke( dir| ihnen)?|danke (für|fuer) (die|das|deine|ihre)"
        + " (hilfe|antwort|info|infos|auskunft)|lieben dank";

    private const string Interjections =
        "ok(ay)?|also|ähm*|aehm*|hmm*|oh|ach( so)?|ah|gut|super|toll|entschuldigung|sorry|bitte|frage|eine frage"
        + "|kurze frage|mal (eine|ne) frage|ich (hab|habe) (eine|ne|mal eine) frage|ja|nein|nee|so";

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
        "^(na,? )?(wie geht'?s?( es)?( (dir|ihnen|euch))?( so)?( heute)?|wie geht es (dir|ihnen|euch)( (so|heute))*"
        + "|wie läuft'?s|was geht( ab)?|alles (klar|gut) bei (dir|euch|ihnen)|wie gehts? dir( denn)?)( so| heute| "
        + "bot)*$",
        Options)]
    private static partial Regex HowAreYou();

    [GeneratedRegex($"^(ok(ay)?,? |super,? |alles klar,? )?({Thanking}){Addressed}$", Options)]
    private static partial Regex Thanks();

    [GeneratedRegex(
        "^(und )?(wer|was) (bist (du|n du)|sind sie)( (denn|eigentlich|überhaupt|genau))*$"
        + "|^wie (heißt|heisst) du( denn| eigentlich)?$|^wie heißen sie$|^(bist du|sind sie) (ein |eine |echt |ne )?"
        + "(bot|roboter|mensch|ki|maschine|echt|chatgpt|person)( oder (ein )?(bot|mensch))?$"
        + "|^wer hat dich (gemacht|gebaut|programmiert|erfunden|entwickelt)$|^stell dich (mal )?vor$|^bist du da$"
        + "|^jemand da$",
        Options)]
    private static partial Regex WhoAreYou();

    [GeneratedRegex(
        "^(bitte )?(hilfe|hilf mir( bitte| mal)*|ich brauche hilfe|kannst du (mir )?helfen|können sie mir helfen)( "
        + "bitte)?$"
        + "|^was (kannst|machst|weißt|weisst) du( (so|alles|denn|eigentlich|hier|für mich))*$"
        + "|^was (kann|darf|soll) (ich|man) (dich |hier |sie )?(alles )?(fragen|tun|machen)( hier)?$"
        + "|^was können sie( alles| für mich tun)?$|^wie funktionierst? (du|das|das hier|der bot|dieser bot)( hier| "
        + "denn)?$"
        + "|^wie (benutze|bediene|nutze) ich (dich|das|den bot)$|^was ist das( hier)?$|^(anleitung|befehle|menü"
        + "|start|test)$"
        + "|^wofür bist du (da|gut)$|^welche fragen kann ich (dir )?stellen$|^kannst du mir helfen$",
        Options)]
    private static partial Regex Abilities();

    [GeneratedRegex(
        "^(tschüss?i?|tschuess?|tschau|ciao|bye+|auf wiedersehen|wiedersehen|bis (dann|bald|später|morgen|nachher"
        + "|demnächst)"
        + "|gute nacht|schönen (tag|abend|feierabend)( noch)?|schönes wochenende|mach'?s gut|das war'?s( schon)?"
        + "|das wars"
        + $"|ich bin (weg|raus)|man sieht sich|servus und tschüss|ade){Addressed}$",
        Options)]
    private static partial Regex Goodbye();

    [GeneratedRegex(
        "^((sehr )?(guter?|toller?|braver?|super|klasse|bester?|schlauer?|cooler?|tolle|gute) (bot|antwort|arbeit"
        + "|newsbot|job)"
        + "|gut gemacht|(du bist|das (ist|war)) (echt |sehr |wirklich |so )?"
        + "(gut|toll|super|klasse|hilfreich|schlau|klug|cool|spitze|prima|genial|großartig)"
        + "|ich (mag|liebe) dich|perfekt|super|toll|klasse|prima|spitze|genial|großartig|wow|beeindruckend|sehr "
        + "hilfreich"
        + "|hilfreich|bravo)$",
        Options)]
    private static partial Regex Praise();

    [GeneratedRegex(
        "^((blöder?|dummer?|schlechter?|doofer?) (bot|antwort|newsbot)|(du bist|das (ist|war|stimmt)) "
        + "(echt |sehr |so |doch |ja |total )?(falsch|schlecht|dumm|blöd|doof|nutzlos|unsinn|quatsch|nicht (richtig"
        + "|hilfreich|wahr)"
        + "|nicht)|falsch( antwort)?|falsche antwort|unsinn|quatsch|nicht hilfreich|(das )?(hilft|verstehe ich) "
        + "(mir )?nicht"
        + "|ich verstehe (das |dich )?nicht|so ein (unsinn|quatsch)|das stimmt nicht)$",
        Options)]
    private static partial Regex Complaint();

    [GeneratedRegex(
        "^(ok(ay)?|okidoki|alles klar|klar|gut|na gut|schön|fein|cool|nice|verstehe|verstanden|aha|achso|ach so|ah"
        + "|oh|hm+|hmm*|ähm*"
        + "|ja+|jo|jep|nein|nee|nö|haha+|hihi|lol|xd|interessant|egal|macht nichts|kein problem|gern(e)?|bitte( schön)?"
        + "|genau|stimmt|richtig|vielleicht|naja|na ja|mal sehen|sorry|entschuldigung|gut zu wissen)( (dann|ok|okay"
        + "|danke|gut))*$",
        Options)]
    private static partial Regex Acknowledgement();

    [GeneratedRegex($"^(({Greetings}){Addressed}|({Thanking})|({Interjections}))(?![\\w'’-])", Options)]
    private static partial Regex Opening();
}
