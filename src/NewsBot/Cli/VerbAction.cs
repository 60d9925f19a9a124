namespace NewsBot.Cli;

/// <summary>What a verb does once the command line is understood.</summary>
/// <returns>One of <see cref="ExitCode"/>.</returns>
internal delegate Task<int> VerbAction(Invocation invocation, CancellationToken cancellation);
