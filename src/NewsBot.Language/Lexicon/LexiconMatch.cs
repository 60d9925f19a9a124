namespace NewsBot.Language.Lexicon;

/// <summary>A concept that stands at some place of a text.</summary>
/// <param name="Words">All words of the concept with their forms, those that were matched included.</param>
/// <param name="Sure">Whether the text says the concept itself rather than something near it.</param>
/// <param name="Length">How many of the text's terms the matched word takes.</param>
public sealed record LexiconMatch(IReadOnlyList<LexiconWord> Words, bool Sure, int Length);
