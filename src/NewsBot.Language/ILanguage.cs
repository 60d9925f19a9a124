namespace NewsBot.Language;

/// <summary>
/// Everything that NewsBot knows about one language: its word lists, rules and thresholds. A language is a folder that
/// holds one implementation; nothing outside of that folder tells languages apart.
/// </summary>
public interface ILanguage
{
    /// <summary>ISO 639-1 code, such as <c>en</c>.</summary>
    string Code { get; }

    /// <summary>ISO 639-3 code, by which many dictionaries are named, such as <c>eng</c>.</summary>
    string ThreeLetterCode => Code;

    // Words and texts. What a language does not have is left as it is here.

    /// <summary>Whether all nouns are written with capitals, so that a capital makes no name.</summary>
    bool CapitalisesNouns => false;

    /// <summary>How its words become terms.</summary>
    WordRules Words => PlainLanguage.Rules;

    /// <summary>Spellings that are read in every text.</summary>
    Spelling Spelling => PlainLanguage.NoSpelling;

    /// <summary>How it writes several words as one; null where it seldom does.</summary>
    CompoundRules? Compounds => null;

    /// <summary>By what it is told from other languages; null where its texts are not to be recognised.</summary>
    LanguageMarks? Marks => null;

    /// <summary>What a full stop means.</summary>
    SentenceRules Sentences => PlainLanguage.NoSentences;

    /// <summary>
    /// For each of the twelve months its names in lower case, white space between them; empty where days are not read.
    /// </summary>
    IReadOnlyList<string> MonthNames => [];

    /// <summary>What web pages say around their articles.</summary>
    PageWords Pages => PlainLanguage.NoPages;

    /// <summary>By which words the bot's commands are called.</summary>
    CommandVocabulary Commands => PlainLanguage.NoCommands;

    // What questions and answers need. A language may leave out any of it, and is then asked and quoted by its words
    // alone.

    /// <summary>Whether compounds are written as one word, which says its parts.</summary>
    bool JoinsCompounds => Compounds is not null;

    /// <summary>How questions are asked.</summary>
    QuestionRules Questions => QuestionRules.None;

    /// <summary>How times are named.</summary>
    TimeRules Times => TimeRules.None;

    /// <summary>What the words of texts look like.</summary>
    EvidenceRules Evidence => EvidenceRules.None;

    /// <summary>How things are stated.</summary>
    StatementRules Statements => StatementRules.None;
}
