namespace NewsBot.Tests.Teams;

/// <summary>A chat of several people, in which answers grow by updates.</summary>
public sealed class GroupChatComplianceTests() : TeamsCompliance("groupChat");
