using NewsBot.Core.Chat;

namespace NewsBot.Tests.Chat.Support;

internal static class SomeMessage
{
    private static int _last;

    public static IncomingMessage With(
        Command command,
        string conversation = "channel",
        string user = "ann",
        Role role = Role.Reader,
        string? id = null,
        string? locale = null,
        bool isPrivate = false,
        string collection = "main",
        IReadOnlyList<IncomingFile>? files = null) => new(
            "test", id ?? $"m{Interlocked.Increment(ref _last)}", conversation, collection, user, role, locale, command,
            files ?? [], isPrivate);

    public static IncomingMessage Asking(string question, string conversation = "channel", string? id = null) =>
        With(new Command.Ask(question), conversation, id: id);

    public static IncomingFile File(string name, string content) =>
        new(name, content.Length, _ => Task.FromResult<Stream>(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))));
}
