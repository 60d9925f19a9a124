namespace NewsBot.Core.Language.English;

/// <summary>English.</summary>
public sealed class EnglishLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "en";

    // What questions and answers need.

    /// <inheritdoc/>
    public QuestionRules Questions => EnglishQuestions.Rules;

    /// <inheritdoc/>
    public TimeRules Times => EnglishCalendar.Rules;

    /// <inheritdoc/>
    public EvidenceRules Evidence => EnglishEvidence.Rules;

    /// <inheritdoc/>
    public StatementRules Statements => EnglishStatements.Rules;
}
