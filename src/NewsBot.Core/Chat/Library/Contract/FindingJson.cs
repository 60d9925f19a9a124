namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>One finding of the doctor.</summary>
/// <param name="Level"><c>ok</c>, <c>warn</c> or <c>fail</c>.</param>
public sealed record FindingJson(string Check, string Level, string Observation, string? Remedy);
