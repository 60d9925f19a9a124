using NewsBot.Core.Texts;

namespace NewsBot.Core.Health;

/// <summary>What a check found.</summary>
/// <param name="Observation">What is so, as a sentence.</param>
/// <param name="Remedy">What to do about it; null where nothing is to be done.</param>
public sealed record Finding(FindingLevel Level, Phrase Observation, Phrase? Remedy = null);
