namespace NewsBot.Language.German;

/// <summary>By which words the bot's commands are called in German.</summary>
internal static class GermanCommands
{
    /// <summary>Word and command, white space between the pairs.</summary>
    public const string Words = """
        frag=ask frage=ask artikel=articles lade=load zeige=show entferne=remove wiederherstellen=restore
        abbrechen=cancel zurücknehmen=undo fassungen=versions protokoll=audit hilfe=help
        """;

    /// <summary>What may follow "feeds".</summary>
    public const string FeedWords = """
        liste=list neu=add entferne=remove prüfe=check importiere=import exportiere=export
        """;
}
