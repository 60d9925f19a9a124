namespace NewsBot.Core.Search.Index;

/// <summary>A term of the index.</summary>
/// <param name="Frequency">Passages with the term, deleted ones counted until they are merged away.</param>
public readonly record struct VocabularyTerm(string Term, int Frequency);
