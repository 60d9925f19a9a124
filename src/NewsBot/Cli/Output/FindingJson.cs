namespace NewsBot.Cli.Output;

/// <summary>One line of the doctor for scripts.</summary>
/// <param name="Level"><c>ok</c>, <c>warn</c> or <c>fail</c>.</param>
internal sealed record FindingJson(string Check, string Level, string Observation, string? Remedy);
