namespace NewsBot.Core.Chat;

/// <summary>What somebody may do; each role includes those before it.</summary>
public enum Role
{
    /// <summary>Asks and reads.</summary>
    Reader,

    /// <summary>Also loads articles.</summary>
    Editor,

    /// <summary>Also removes, restores and configures.</summary>
    Admin,
}
