namespace NewsBot.Core.Language;

/// <summary>
/// Everything that NewsBot knows about one language: its word lists, rules and thresholds. A language is a folder that holds one
/// implementation; nothing outside of that folder tells languages apart.
/// </summary>
public interface ILanguage
{
    /// <summary>ISO 639-1 code, such as <c>en</c>.</summary>
    string Code { get; }

    // What questions and answers need. A language may leave out any of it, and is then asked and quoted by its words alone.

    /// <summary>Whether all nouns are written with capitals, so that a capital makes no name.</summary>
    bool CapitalisesNouns => false;

    /// <summary>Whether compounds are written as one word, which says its parts.</summary>
    bool JoinsCompounds => false;

    /// <summary>How questions are asked.</summary>
    QuestionRules Questions => QuestionRules.None;

    /// <summary>How times are named.</summary>
    TimeRules Times => TimeRules.None;

    /// <summary>What the words of texts look like.</summary>
    EvidenceRules Evidence => EvidenceRules.None;

    /// <summary>How things are stated.</summary>
    StatementRules Statements => StatementRules.None;
}
