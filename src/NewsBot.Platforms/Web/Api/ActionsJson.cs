namespace NewsBot.Platforms.Web.Api;

/// <summary>What can be done with an answer.</summary>
internal sealed record ActionsJson(IReadOnlyList<ActionJson> Actions);
