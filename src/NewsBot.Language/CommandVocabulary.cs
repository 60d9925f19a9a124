namespace NewsBot.Language;

/// <summary>By which words the bot's commands are called in a language, besides those of the other languages.</summary>
/// <param name="Commands">Word and command, white space between the pairs: <c>frage=ask</c>.</param>
/// <param name="Feeds">What may follow "feeds": <c>neu=add</c>.</param>
public sealed record CommandVocabulary(string Commands = "", string Feeds = "");
