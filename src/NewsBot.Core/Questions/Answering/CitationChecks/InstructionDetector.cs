using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Recognises sentences of articles that give orders to a machine, in any known language. Such a sentence reports
/// nothing and bears nothing out, so that what it orders to be said is not said on its own authority.
/// </summary>
internal sealed class InstructionDetector
{
    private const string SystemPrompt = @"\bsystem\s?prompt|^\W*system\s*:";

    private readonly Regex _order;

    public InstructionDetector(Languages languages)
    {
        StatementRules[] rules = [.. languages.All.Select(language => language.Statements)];
        var verbs = Pattern.AnyOf(rules.SelectMany(rule => rule.DisregardVerbs));
        var things = Pattern.AnyOf(rules.SelectMany(rule => rule.DisregardedThings));
        var others = Pattern.AnyOf(rules.SelectMany(rule => rule.Orders));
        _order = new Regex(
            $@"\b{verbs}\b.{{0,60}}\b{things}|{SystemPrompt}|{others}",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public bool Give(string sentence) => _order.IsMatch(sentence);
}
