namespace NewsBot.Core.Search.Analysis;

/// <summary>What is known of a word as it is written.</summary>
/// <param name="Surface">The characters of the text.</param>
/// <param name="Terms">Empty for a stop word.</param>
/// <param name="Digits">The number that the word spells, as in "three"; null for other words.</param>
internal sealed record WordEntry(string Surface, string[] Terms, string? Digits);
