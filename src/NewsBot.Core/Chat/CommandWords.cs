using NewsBot.Language;
using NewsBot.Language.Shipped;

namespace NewsBot.Core.Chat;

/// <summary>
/// The words by which commands are called, in all shipped languages: whoever writes may use any of them. They go with
/// the bot's own texts, so they are the shipped languages' rather than injected.
/// </summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, CommandName> Words =
        Read<CommandName>(vocabulary => vocabulary.Commands);

    /// <summary>The command with this name, in any case; null for none.</summary>
    public static CommandName? Find(string word) => Words.TryGetValue(word, out var name) ? name : null;

    /// <summary>The command word that takes the fewest changed letters to become.</summary>
    public static string Nearest(string word) =>
        Words.Keys.MinBy(known => Distance(word.ToLowerInvariant()[..Math.Min(word.Length, 40)], known))!;

    /// <summary>Words with what they stand for, those of one command together; case does not matter.</summary>
    internal static Dictionary<string, T> Read<T>(Func<CommandVocabulary, string> list)
        where T : struct, Enum => ShippedLanguages.All.All
        .SelectMany(language => WordList.Split(list(language.Commands)))
        .Select(pair => pair.Split('='))
        .Select(pair => (Word: pair[0], Command: Enum.Parse<T>(pair[1], ignoreCase: true)))
        .OrderBy(pair => pair.Command)
        .ToDictionary(pair => pair.Word, pair => pair.Command, StringComparer.OrdinalIgnoreCase);

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
