namespace NewsBot.Core.Storage;

/// <summary>What was taken back of a load.</summary>
/// <param name="Removed">Articles that were removed; they can be restored one by one.</param>
/// <param name="Reverted">Articles that have their version of before.</param>
/// <param name="Sequence">Of the last change; 0 where nothing was taken back.</param>
public sealed record UndoneLoad(int Removed, int Reverted, long Sequence);
