namespace NewsBot.Tests.Platforms.Compliance;

/// <summary>A message of the bot as people see it now.</summary>
/// <param name="Words">Everything that can be read in it.</param>
/// <param name="IsPrivate">Whether nobody but who asked can see it.</param>
internal sealed record SeenMessage(string Words, bool IsPrivate);
