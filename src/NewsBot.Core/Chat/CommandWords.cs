namespace NewsBot.Core.Chat;

/// <summary>The words by which commands are called, in English and German.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, CommandName> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ask"] = CommandName.Ask,
        ["frag"] = CommandName.Ask,
        ["frage"] = CommandName.Ask,
        ["articles"] = CommandName.Articles,
        ["artikel"] = CommandName.Articles,
        ["load"] = CommandName.Load,
        ["lade"] = CommandName.Load,
        ["show"] = CommandName.Show,
        ["zeige"] = CommandName.Show,
        ["remove"] = CommandName.Remove,
        ["entferne"] = CommandName.Remove,
        ["restore"] = CommandName.Restore,
        ["wiederherstellen"] = CommandName.Restore,
        ["cancel"] = CommandName.Cancel,
        ["abbrechen"] = CommandName.Cancel,
        ["undo"] = CommandName.Undo,
        ["zurücknehmen"] = CommandName.Undo,
        ["versions"] = CommandName.Versions,
        ["fassungen"] = CommandName.Versions,
        ["audit"] = CommandName.Audit,
        ["protokoll"] = CommandName.Audit,
        ["feeds"] = CommandName.Feeds,
        ["feed"] = CommandName.Feeds,
        ["status"] = CommandName.Status,
        ["help"] = CommandName.Help,
        ["hilfe"] = CommandName.Help,
    };

    /// <summary>The command with this name, in any case; null for none.</summary>
    public static CommandName? Find(string word) => Words.TryGetValue(word, out var name) ? name : null;

    /// <summary>The command word that takes the fewest changed letters to become.</summary>
    public static string Nearest(string word) =>
        Words.Keys.MinBy(known => Distance(word.ToLowerInvariant()[..Math.Min(word.Length, 40)], known))!;

    // Levenshtein's distance by the row method of Wagner and Fischer (1974).
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
