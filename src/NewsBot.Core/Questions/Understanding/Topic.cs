using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// What a conversation is about: what its last question asked, with what that took over from earlier ones.
/// </summary>
/// <param name="Language">ISO 639-1 code of the language in which it was asked.</param>
/// <param name="Concepts">As they were asked, with the weight that they had.</param>
internal sealed record Topic(
    string Language, IReadOnlyList<QuestionConcept> Concepts, AnswerType Type, QuantityKind Quantity, Period? Period)
{
    // What was asked before counts less than what is asked now: names most, because they are what is spoken of.
    private const float SubjectWeight = 0.5f;
    private const float OtherWeight = 0.2f;
    private const float WholeWeight = 0.8f;

    /// <summary>Concepts of it that a follow-up is asked with, those left out that it says itself.</summary>
    public IEnumerable<QuestionConcept> CarriedTo(FollowUp kind, IReadOnlyList<QuestionConcept> own)
    {
        var renamed = own.Any(concept => concept is { Subject: true, Date: false });
        return Concepts
            .Where(concept => !own.Any(said => said.Surface.Equals(concept.Surface, StringComparison.OrdinalIgnoreCase)))
            .Where(concept => kind == FollowUp.Whole ? !(renamed && concept.Subject) : !concept.Date)
            .Select(concept => concept with { Weight = concept.Weight * Share(kind, concept, renamed) });
    }

    private static float Share(FollowUp kind, QuestionConcept concept, bool renamed) =>
        kind == FollowUp.Whole ? WholeWeight : concept.Subject && !renamed ? SubjectWeight : OtherWeight;
}
