namespace NewsBot.Models.OpenAi;

/// <summary>How a model's server is, as far as calls have shown; a client gives it as a service.</summary>
/// <param name="IsLeftAlone">Whether it has failed repeatedly and is not asked for a while.</param>
public sealed record ModelState(bool IsLeftAlone);
