namespace NewsBot.Core.Search.Analysis;

/// <summary>What is known of a word as it is written.</summary>
/// <param name="Surface">The characters of the text.</param>
/// <param name="Hash">Their hash.</param>
/// <param name="Single">The term, if there is exactly one, as for nearly all words.</param>
/// <param name="Several">Otherwise the terms; empty for a stop word.</param>
/// <param name="Digits">The number that the word spells, as in "three"; null for other words.</param>
internal sealed record WordEntry(string Surface, uint Hash, string? Single, string[] Several, string? Digits);
