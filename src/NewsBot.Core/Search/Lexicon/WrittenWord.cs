namespace NewsBot.Core.Search.Lexicon;

/// <summary>A word or phrase of a lexicon as it is written.</summary>
/// <param name="Sure">Whether it says its concept itself rather than something near it.</param>
/// <param name="IsForm">Whether it is derived: nahm from nehmen.</param>
internal readonly record struct WrittenWord(string Text, bool Sure, bool IsForm);
