namespace NewsBot.Core.Language;

/// <summary>
/// Everything that NewsBot knows about one language: its word lists, rules and thresholds. A language is a folder that holds one
/// implementation; nothing outside of that folder tells languages apart.
/// </summary>
public interface ILanguage
{
    /// <summary>ISO 639-1 code, such as <c>en</c>.</summary>
    string Code { get; }
}
