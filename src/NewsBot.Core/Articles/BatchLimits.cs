namespace NewsBot.Core.Articles;

/// <summary>When a batch is full.</summary>
/// <param name="Items">Most items.</param>
/// <param name="Characters">Most characters of text, exceeded by at most one article.</param>
/// <param name="Delay">Longest time that its first item waits.</param>
internal sealed record BatchLimits(int Items, int Characters, TimeSpan Delay);
