namespace NewsBot.Tests.Teams;

/// <summary>A chat of one person with the bot, into which answers are streamed.</summary>
public sealed class PersonalChatComplianceTests() : TeamsCompliance("personal");
