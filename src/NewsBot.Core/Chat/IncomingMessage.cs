using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat;

/// <summary>
/// A message as a platform hands it over: one command with its arguments. Platforms with native commands (Discord's
/// slash commands) fill <see cref="Command"/> themselves; text platforms use <see cref="CommandParser"/>.
/// </summary>
/// <param name="Platform">Lower-case name: <c>discord</c>, <c>teams</c>, <c>web</c>.</param>
/// <param name="Id">Platform's own id of the message; the same id is never dealt with twice.</param>
/// <param name="Conversation">Where follow-ups belong together: a thread, a direct chat, a browser session.</param>
/// <param name="Collection">Collection that this conversation reads and loads into.</param>
/// <param name="User">Stable id of the author on the platform.</param>
/// <param name="Role">What the author may do, as checked by the platform's receiver just now.</param>
/// <param name="Locale">The author's language (BCP 47), if the platform knows it.</param>
/// <param name="Command">What is asked for.</param>
/// <param name="Files">Files that came with the message.</param>
/// <param name="Private">The answer is for the author alone.</param>
public sealed record IncomingMessage(
    string Platform,
    string Id,
    string Conversation,
    string Collection,
    string User,
    Role Role,
    string? Locale,
    Command Command,
    IReadOnlyList<IncomingFile> Files,
    bool Private = false)
{
    /// <summary>The author as it is written into the store: <c>platform:user</c>.</summary>
    public string Author => $"{Platform}:{User}";

    /// <summary>The language in which the bot speaks to the author where a reply does not choose its own.</summary>
    public string Language => Phrasebook.Culture(Locale).TwoLetterISOLanguageName;
}

/// <summary>A file that came with a message.</summary>
/// <param name="Name">File name as given; hostile input, never used as a path.</param>
/// <param name="OpenAsync">Opens the content, fetching it where the platform keeps it elsewhere.</param>
public sealed record IncomingFile(string Name, long Length, Func<CancellationToken, Task<Stream>> OpenAsync);
