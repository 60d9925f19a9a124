using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Recognises sentences of articles that give orders to a machine. Such a sentence reports nothing and bears nothing out,
/// so that what it orders to be said is not said on its own authority.
/// </summary>
internal static partial class Orders
{
    public static bool Give(string sentence) => Order().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(ignor\w*|disregard|forget|vergiss|missachte)\b.{0,60}\b(instruction|rule|prompt|anweisung|regel|vorgabe)"
        + @"|\bsystem\s?prompt|^\W*system\s*:|\byou are now\b|\bdu bist (jetzt|nun|ab)\b"
        + @"|\b(answer|reply|respond)\s+(every|each|all|any|with|only|to every)\b"
        + @"|\bantworte(st|t)?\s+(nur|immer|mit|auf jede|du|stets|ohne)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
