namespace NewsBot.Cli;

/// <summary>Who sits at the terminal. The operating system has let them in; here they are an admin.</summary>
internal static class LocalUser
{
    /// <summary>As it is written into the store.</summary>
    public static string Author => $"terminal:{Environment.UserName}";
}
