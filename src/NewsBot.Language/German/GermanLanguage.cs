namespace NewsBot.Language.German;

/// <summary>German.</summary>
public sealed class GermanLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "de";

    /// <inheritdoc/>
    public string ThreeLetterCode => "deu";

    // Words and texts.

    /// <inheritdoc/>
    public bool CapitalisesNouns => true;

    /// <inheritdoc/>
    public WordRules Words => GermanWords.Rules;

    /// <inheritdoc/>
    public Spelling Spelling => GermanWords.Spelling;

    /// <inheritdoc/>
    public CompoundRules? Compounds => GermanCompounds.Rules;

    /// <inheritdoc/>
    public LanguageMarks? Marks => GermanMarks.All;

    /// <inheritdoc/>
    public SentenceRules Sentences => GermanSentences.Rules;

    /// <inheritdoc/>
    public IReadOnlyList<string> MonthNames => GermanMonths.Names;

    /// <inheritdoc/>
    public PageWords Pages => GermanPages.Words;

    /// <inheritdoc/>
    public CommandVocabulary Commands { get; } = new(GermanCommands.Words, GermanCommands.FeedWords);

    // What questions and answers need.

    /// <inheritdoc/>
    public QuestionRules Questions => GermanQuestions.Rules;

    /// <inheritdoc/>
    public TimeRules Times => GermanCalendar.Rules;

    /// <inheritdoc/>
    public EvidenceRules Evidence => GermanEvidence.Rules;

    /// <inheritdoc/>
    public StatementRules Statements => GermanStatements.Rules;
}
