using NewsBot.Core.Texts;

namespace NewsBot.Core.Search.Lexicon.Importing;

/// <summary>A line of a dictionary that cannot be read; the others are imported.</summary>
/// <param name="Number">From 1, in the file that was given.</param>
public sealed record BadLine(int Number, Phrase Reason);
