namespace NewsBot.Mcp;

/// <summary>Whose assistant calls; never taken from what it says.</summary>
/// <param name="Collection">The collection that it reads.</param>
/// <param name="TryAsk">Takes one question of the caller's minute: null, or the time until there is one.</param>
internal sealed record Caller(string Collection, Func<TimeSpan?> TryAsk);
