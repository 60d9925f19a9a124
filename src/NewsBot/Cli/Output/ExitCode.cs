namespace NewsBot.Cli.Output;

/// <summary>What the program tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done. A question that no article answers is answered too.</summary>
    public const int Done = 0;

    /// <summary>Failed; standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage; nothing was done.</summary>
    public const int WrongUsage = 2;
}
