namespace NewsBot.Language.English;

/// <summary>English.</summary>
public sealed class EnglishLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "en";

    /// <inheritdoc/>
    public string ThreeLetterCode => "eng";

    // Words and texts.

    /// <inheritdoc/>
    public WordRules Words => EnglishWords.Rules;

    /// <inheritdoc/>
    public Spelling Spelling => EnglishWords.Spelling;

    /// <inheritdoc/>
    public LanguageMarks? Marks => EnglishMarks.All;

    /// <inheritdoc/>
    public SentenceRules Sentences => EnglishSentences.Rules;

    /// <inheritdoc/>
    public IReadOnlyList<string> MonthNames => EnglishMonths.Names;

    /// <inheritdoc/>
    public PageWords Pages => EnglishPages.Words;

    /// <inheritdoc/>
    public CommandVocabulary Commands { get; } = new(EnglishCommands.Words, EnglishCommands.FeedWords);

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
