namespace NewsBot.Core.Search.Lexicon;

/// <summary>A word of a concept, as the index of a lexicon knows it.</summary>
/// <param name="Fallback">Whether it counts only where no other lexicon knows the word.</param>
internal sealed record LexiconEntry(Concept Concept, WrittenWord Word, bool Fallback);
