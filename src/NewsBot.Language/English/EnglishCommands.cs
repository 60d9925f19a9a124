namespace NewsBot.Language.English;

/// <summary>By which words the bot's commands are called in English.</summary>
internal static class EnglishCommands
{
    /// <summary>Word and command, white space between the pairs.</summary>
    public const string Words = """
        ask=ask articles=articles load=load show=show remove=remove restore=restore cancel=cancel undo=undo
        versions=versions audit=audit feeds=feeds feed=feeds status=status help=help
        """;

    /// <summary>What may follow "feeds".</summary>
    public const string FeedWords = "list=list add=add remove=remove check=check import=import export=export";
}
