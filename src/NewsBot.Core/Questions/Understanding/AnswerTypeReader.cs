using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells from the question words which kind of thing is asked for, in English and German.</summary>
internal static partial class AnswerTypeReader
{
    // In order: the first pattern that is found decides. Quantities come before who and what, because "how many people
    // who …" asks for a number; bare "how" and "what" come last, because they say least.
    private static readonly (Regex Pattern, AnswerType Type)[] English =
    [
        (EnglishQuantity(), AnswerType.Quantity),
        (EnglishReason(), AnswerType.Reason),
        (EnglishDate(), AnswerType.Date),
        (EnglishPlace(), AnswerType.Place),
        (EnglishOrganisation(), AnswerType.Organisation),
        (EnglishPerson(), AnswerType.Person),
        (EnglishIntention(), AnswerType.Intention),
        (EnglishList(), AnswerType.List),
        (EnglishName(), AnswerType.Name),
        (EnglishDefinition(), AnswerType.Definition),
        (EnglishYesNo(), AnswerType.YesNo),
        (EnglishManner(), AnswerType.Manner),
        (EnglishQuantityNoun(), AnswerType.Quantity),
    ];

    private static readonly (Regex Pattern, AnswerType Type)[] German =
    [
        (GermanQuantity(), AnswerType.Quantity),
        (GermanReason(), AnswerType.Reason),
        (GermanDate(), AnswerType.Date),
        (GermanPlace(), AnswerType.Place),
        (GermanOrganisation(), AnswerType.Organisation),
        (GermanPerson(), AnswerType.Person),
        (GermanIntention(), AnswerType.Intention),
        (GermanList(), AnswerType.List),
        (GermanName(), AnswerType.Name),
        (GermanDefinition(), AnswerType.Definition),
        (GermanYesNo(), AnswerType.YesNo),
        (GermanManner(), AnswerType.Manner),
        (GermanQuantityNoun(), AnswerType.Quantity),
    ];

    public static AnswerType Read(string question, string language)
    {
        foreach (var (pattern, type) in language == "de" ? German : English)
        {
            if (pattern.IsMatch(question))
            {
                return type;
            }
        }

        return AnswerType.Any;
    }

    private const string EnglishOrganisations =
        "company|companies|firm|firms|corporation|manufacturer|carmaker|automaker|airline|bank|insurer|broadcaster|newspaper|magazine|paper|"
        + "outlet|agency|authority|ministry|department|organi[sz]ation|institution|institute|university|party|parties|union|association|club|"
        + "team|group|court|army|church|federation|committee|commission|council|publisher|retailer|supplier|start-?up";

    private const string GermanOrganisations =
        "unternehmen|firma|firmen|konzerne?|hersteller|autobauer|fluggesellschaft|airline|bank|versicherer|versicherung|sender|zeitung|zeitschrift|"
        + "magazin|blatt|agentur|nachrichtenagentur|behörde|amt|ministerium|organisation|institution|institut|universität|hochschule|partei|parteien|"
        + "gewerkschaft|verband|verein|klub|club|mannschaft|team|gruppe|gericht|armee|kirche|ausschuss|kommission|verlag|lieferant|start-?up";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bhow (many|much|old|long|far|tall|high|deep|wide|big|large|fast|often|heavy|strong|late|early|expensive)\b|\b(what|which) (percentage|proportion|share|number|amount|price|age|sum|size|speed|distance|temperature|score|height|length|weight|fine|total)\b|\bwhat (was|is|were) the (\w+ ){0,2}(percentage|proportion|share|number|amount|price|age|sum|size|speed|distance|temperature|score|height|length|weight|fine|total|cost|population|minimum|maximum|result)\b", Options)]
    private static partial Regex EnglishQuantity();

    [GeneratedRegex(@"\bwhy\b|\bhow come\b|\bfor what (reason|purpose)\b|\bwhat('s| is| was| were)? (the |a )?(main |likely |probable )?(reason|cause|motive)|\bwhat (caused|led|prompted|triggered|made)\b|\bon what grounds\b", Options)]
    private static partial Regex EnglishReason();

    [GeneratedRegex(@"\bwhen\b|\b(what|which) (year|month|day|date|time|decade|century|weekday)\b|\bsince what\b", Options)]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"\bwhere\b|\b(what|which) (country|countries|city|cities|town|place|state|region|village|continent|province|district|island|location|area|venue)\b", Options)]
    private static partial Regex EnglishPlace();

    [GeneratedRegex(@"\bwho\b|\bwhom\b|\bwhose\b", Options)]
    private static partial Regex EnglishPerson();

    [GeneratedRegex(@"\bwhat('s| is| are| was| were| do| does| did| will| would)\b.*\b(plan|plans|planning|planned|intend|intends|aim|aims|going to|want to|wants to|propose|proposes|next)\b|\bwhat (will|would)\b|\bplans? for\b", Options)]
    private static partial Regex EnglishIntention();

    [GeneratedRegex(@"\bwhich\b|\bwhat('s| is| was) the name\b|\bwhat \w+ (is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b|\bname of\b|\bcalled\b", Options)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"^\s*what('s| is| are) [^?]{1,40}\?|\bmean(s|ing)?\b|\bdefinition\b|\bstand for\b", Options)]
    private static partial Regex EnglishDefinition();

    [GeneratedRegex(@"^\s*(is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|must)\b", Options)]
    private static partial Regex EnglishYesNo();

    [GeneratedRegex(@"\bhow\b|\bin what way\b", Options)]
    private static partial Regex EnglishManner();

    [GeneratedRegex(@"\b(share|price|cost|percentage|number|amount|toll|age|score|result|fine)\b", Options)]
    private static partial Regex EnglishQuantityNoun();

    [GeneratedRegex(@"\bwie ?(viele?[nmrs]?|hoch|alt|lange?|weit|groß|gross|oft|schnell|tief|breit|stark|teuer|schwer|spät|früh|warm|kalt)\b|\bwieviele?\b|\bwelche[rsnm]? (anteil|anzahl|betrag|höhe|preis|prozentsatz|summe|zahl|strafe|alter|temperatur|geschwindigkeit|größe|länge|ergebnis)\b|\bwas kostete?n?\b|\bzu welchem preis\b|\bum wie\b", Options)]
    private static partial Regex GermanQuantity();

    [GeneratedRegex(@"\b(warum|weshalb|wieso|weswegen|wozu|wofür|wodurch)\b|\baus welche[mn]\b|\bwelche[rsn]? (grund|gründe|ursache|anlass|motiv|zweck)\b|\bwas (ist|war|waren|sind) (\w+ ){0,2}(grund|ursache|auslöser|anlass)\b|\bgrund (für|dafür)\b", Options)]
    private static partial Regex GermanReason();

    [GeneratedRegex(@"\bwann\b|\b(welche[mnrs]?) (jahr|monat|tag|datum|uhrzeit|jahrzehnt|jahrhundert|wochentag|zeitpunkt)\w*\b|\bseit welche", Options)]
    private static partial Regex GermanDate();

    [GeneratedRegex(@"\b(wo|wohin|woher)\b|\bwelche[mnrs]? (land|stadt|ort|staat|region|dorf|provinz|insel|kontinent|gegend|bezirk|bundesland|gemeinde|länder|städte)\w*\b", Options)]
    private static partial Regex GermanPlace();

    [GeneratedRegex(@"\b(wer|wem|wen|wessen)\b", Options)]
    private static partial Regex GermanPerson();

    [GeneratedRegex(@"\bwas\b.*\b(plant|planen|plante|planten|geplant|beabsichtig\w+|hat .* vor|haben .* vor|will|wollen|wollte|wollten|soll|sollen|vorhat|vorhaben|vorgenommen|künftig)\b|\bwas für pläne\b|\bwelche pläne\b", Options)]
    private static partial Regex GermanIntention();

    [GeneratedRegex(@"\bwelche[mnrs]?\b|\bwie (heißt|heisst|hieß|heißen|lautete?|nennt)\b|\bwas für\b|\bname (des|der|von)\b", Options)]
    private static partial Regex GermanName();

    [GeneratedRegex(@"^\s*was (ist|sind) [^?]{1,40}\?|\bbedeutet\b|\bwas versteht man\b", Options)]
    private static partial Regex GermanDefinition();

    [GeneratedRegex(@"^\s*(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollen|sollte|darf|muss|gibt|gab|will|wollte)\b", Options)]
    private static partial Regex GermanYesNo();

    [GeneratedRegex(@"\bwie\b|\bwomit\b|\bauf welche weise\b", Options)]
    private static partial Regex GermanManner();

    [GeneratedRegex(@"\b(anteil|preis|kosten|anzahl|zahl|summe|alter|ergebnis|strafe|höhe)\b", Options)]
    private static partial Regex GermanQuantityNoun();

    [GeneratedRegex(@"\b(which|what) (\w+ ){0,2}(" + EnglishOrganisations + @")\b(?! of\b)", Options)]
    private static partial Regex EnglishOrganisation();

    [GeneratedRegex(@"\b(welche[mnrs]?|was für eine?) (\w+ ){0,2}(" + GermanOrganisations + @")\b", Options)]
    private static partial Regex GermanOrganisation();

    [GeneratedRegex(@"^\W*(please )?(list|name|enumerate)\b|\bwhat are (the|some|all)\b|\bwhat (kinds|sorts|types) of\b|\bgive (me )?(a list|examples)\b", Options)]
    private static partial Regex EnglishList();

    [GeneratedRegex(@"^\W*(bitte )?(nenne|nennen sie|nenn|liste|zähle|zählen sie)\b|\b(welche|was) .*\balles?\b|\bwas sind die\b|\bwelche (arten|sorten|beispiele)\b", Options)]
    private static partial Regex GermanList();
}
