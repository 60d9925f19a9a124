namespace NewsBot.Core.Chat;

/// <summary>Who may do what; checked for every command, however it came in.</summary>
public static class Permissions
{
    /// <summary>The least role that may give this command.</summary>
    public static Role Required(Command command) => command switch
    {
        Command.Load or Command.Cancel or Command.Feeds => Role.Editor,
        Command.Remove or Command.Restore or Command.Undo or Command.Audit => Role.Admin,
        Command.Native native => native.Needs,
        _ => Role.Reader,
    };

    /// <summary>Whether somebody in this role may give this command.</summary>
    public static bool Allow(Role role, Command command) => role >= Required(command);
}
