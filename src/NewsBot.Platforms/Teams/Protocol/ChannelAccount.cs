namespace NewsBot.Platforms.Teams.Protocol;

/// <summary>A person or a bot.</summary>
/// <param name="Id">Id within the conversation's channel, such as <c>29:…</c> for people and <c>28:…</c> for bots.</param>
/// <param name="AadObjectId">The person's object id in the directory of their tenant.</param>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null);
