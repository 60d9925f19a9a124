using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells whether a question leans on the ones before it, by how it begins (and, what about), by words that point back
/// (it, her, there, the company) and by how little it says itself. A name before a pointing word is what it points to.
/// </summary>
internal static partial class FollowUpReader
{
    // A question of so few words with a single thing in it ("which partner?") asks about what was spoken of.
    private const int FewWords = 4;

    /// <param name="concepts">What the question says itself.</param>
    /// <param name="starts">Where each of them begins in the text.</param>
    public static FollowUp Read(
        string question, ILanguage language, IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<int> starts)
    {
        var rules = language.Questions.FollowUps;
        var opens = rules.Opening?.IsMatch(question) == true;
        var content = concepts.Where(concept => concept is { Date: false, Weight: >= 0.5f }).ToList();
        if (content.Count == 0 || (opens && content.All(concept => concept.Subject)))
        {
            return FollowUp.Whole;
        }

        var firstSubject = concepts
            .Select((concept, i) => concept.Subject && !concept.Date ? starts[i] : int.MaxValue)
            .DefaultIfEmpty(int.MaxValue).Min();
        if (opens || (rules.PointingBack?.Match(question) is { Success: true } back && back.Index < firstSubject))
        {
            return FollowUp.Subject;
        }

        var hasSubject = firstSubject < int.MaxValue;
        var pointsToKind = !hasSubject && rules.Kind?.IsMatch(question) == true;
        var isShort = !hasSubject && content.Count == 1 && Word().Count(question) <= FewWords;
        return pointsToKind || isShort ? FollowUp.Subject : FollowUp.None;
    }

    /// <summary>Where a question begins after words that only tie it to the last one: "And", "What about".</summary>
    public static int Opening(string question, ILanguage language) =>
        language.Questions.FollowUps.Tie?.Match(question).Length ?? 0;

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
