using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Tells which kind of number a question asks for, in English and German alike.</summary>
internal static partial class QuantityReader
{
    private static readonly (Regex Pattern, QuantityKind Kind)[] Patterns =
    [
        (Age(), QuantityKind.Age),
        (Share(), QuantityKind.Share),
        (Duration(), QuantityKind.Duration),
        (Temperature(), QuantityKind.Temperature),
        (Distance(), QuantityKind.Distance),
        (Money(), QuantityKind.Money),
    ];

    public static QuantityKind Read(string question) =>
        Patterns.FirstOrDefault(pattern => pattern.Pattern.IsMatch(question)).Kind;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bhow old\b|\bwhat age\b|\bwie alt\b|\b(welche[ms]|das) alter\b", Options)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(percent|percentage|proportion|what share|vote share|prozent\w*|anteil\w*|quote)\b", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"\bhow long (did|does|do|has|have|had|was|were|is|will|would|ago|until|before)\b|\bwie lange?\b", Options)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\btemperatur\w*|\bhow (warm|cold|hot)\b|\bwie (warm|kalt|heiß)\b", Options)]
    private static partial Regex Temperature();

    [GeneratedRegex(@"\bhow (far|tall|high|deep|wide|long)\b|\bwhat (distance|height|length)\b|\bwie (weit|tief|breit)\b|\b(entfernung|abstand|wie groß ist der abstand)\b", Options)]
    private static partial Regex Distance();

    [GeneratedRegex(@"\b(how much (money|did|does|do|was|were|is|will|would|has|have)|price|cost|costs|revenue|turnover|profit|salary|fine|fee|worth|pay|paid|spend|spent|budget|damage|wie ?viel geld|kosten?|kostete?n?|preis\w*|teuer|umsatz\w*|gewinn\w*|schaden|sachschaden|bezahl\w*|zahl(en|t|te|ten)|ausgeben|summe|betrag|strafe|geldstrafe|gebühr\w*|verlust\w*|investier\w*|budget|gehalt|lücke|geldlücke|verdien\w*|steuer)\b", Options)]
    private static partial Regex Money();
}
