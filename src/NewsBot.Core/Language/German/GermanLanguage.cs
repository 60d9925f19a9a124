namespace NewsBot.Core.Language.German;

/// <summary>German.</summary>
public sealed class GermanLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "de";

    // What questions and answers need.

    /// <inheritdoc/>
    public bool CapitalisesNouns => true;

    /// <inheritdoc/>
    public bool JoinsCompounds => true;

    /// <inheritdoc/>
    public QuestionRules Questions => GermanQuestions.Rules;

    /// <inheritdoc/>
    public TimeRules Times => GermanCalendar.Rules;

    /// <inheritdoc/>
    public EvidenceRules Evidence => GermanEvidence.Rules;

    /// <inheritdoc/>
    public StatementRules Statements => GermanStatements.Rules;
}
