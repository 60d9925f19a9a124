namespace NewsBot.Core.Search.Lexicon.Importing;

/// <summary>A headword of a dictionary with its translations.</summary>
public sealed record ImportedEntry(string Headword, IReadOnlyList<string> Translations);
