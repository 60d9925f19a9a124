namespace NewsBot.Platforms.Discord.Gateway;

/// <summary>What is needed to go on after a lost connection.</summary>
internal sealed record Session(string Id, string ResumeUrl);
