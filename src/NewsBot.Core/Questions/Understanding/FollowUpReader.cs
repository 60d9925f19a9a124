using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells whether a question leans on the ones before it: by what it is as a whole (tell me more, who said that), by how
/// it begins (and, what about), by words that point back (it, her, there, the company) and by how little it says
/// itself. A name before a pointing word is what it points to.
/// </summary>
/// <param name="languages">In whose phrases a conversation may be led; people mix them.</param>
internal sealed partial class FollowUpReader(Languages languages)
{
    // A question of so few words with a single thing in it ("which partner?") asks about what was spoken of.
    private const int FewWords = 4;

    // A question of so few words, one that names nobody, may well do so: "How high are the costs?"
    private const int MaxWords = 10;
    private const int MaxContent = 4;

    /// <param name="concepts">What the question says itself.</param>
    /// <param name="starts">Where each of them begins in the text.</param>
    public FollowUp Read(
        string question, ILanguage language, IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<int> starts)
    {
        if (Phrase(question) is { } phrase)
        {
            return phrase;
        }

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
        var hasSubject = firstSubject < int.MaxValue;
        var names = Names(question, language, concepts, starts);
        var words = Word().Count(question);
        var pointsBack = rules.PointingBack?.Match(question) is { Success: true } back && back.Index <= firstSubject;
        var pointsToKind = !hasSubject && rules.Kind?.IsMatch(question) == true;
        var isShort = !hasSubject && content.Count == 1 && words <= FewWords;
        if (pointsBack || pointsToKind || isShort || (opens && !names))
        {
            return FollowUp.Subject;
        }

        // "And when did India land on the Moon?" may as well be a new subject.
        var isPossible = opens || (!names && words <= MaxWords && content.Count <= MaxContent);
        return isPossible ? FollowUp.Possible : FollowUp.None;
    }

    /// <summary>Where a question begins after words that only tie it to the last one: "And", "What about".</summary>
    public static int Opening(string question, ILanguage language) =>
        language.Questions.FollowUps.Tie?.Match(question).Length ?? 0;

    private FollowUp? Phrase(string question)
    {
        foreach (var rules in languages.All.Select(language => language.Questions.FollowUps))
        {
            if (rules.More?.IsMatch(question) == true)
            {
                return FollowUp.More;
            }

            if (rules.Speaker?.IsMatch(question) == true)
            {
                return FollowUp.Speaker;
            }

            if (rules.Again?.IsMatch(question) == true)
            {
                return FollowUp.Again;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether somebody or something is named for sure: with a capital, and not as a noun with its article is where
    /// all nouns have one.
    /// </summary>
    private static bool Names(
        string question, ILanguage language, IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<int> starts)
    {
        var articles = language.Questions.Articles;
        for (var i = 0; i < concepts.Count; i++)
        {
            if (concepts[i] is { Subject: true, Date: false } && starts[i] > 0 && char.IsUpper(question[starts[i]])
                && !(language.CapitalisesNouns && articles.Contains(WordBefore(question, starts[i]))))
            {
                return true;
            }
        }

        return false;
    }

    private static string WordBefore(string text, int at)
    {
        var before = text[..at].TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
