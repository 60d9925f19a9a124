using System.Collections.Frozen;

namespace NewsBot.Language;

/// <summary>Reads lists of words as the languages write them: separated by white space, any number of lines.</summary>
public static class WordList
{
    /// <summary>A list without words.</summary>
    public static IReadOnlySet<string> Empty { get; } = FrozenSet<string>.Empty;

    /// <summary>The words of a list.</summary>
    public static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a list as a set.</summary>
    public static IReadOnlySet<string> Set(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with what they stand for.</summary>
    /// <param name="lists">Each value with its words; no word twice.</param>
    public static IReadOnlyDictionary<string, T> Map<T>(params (T Value, string Words)[] lists) => lists
        .SelectMany(list => Split(list.Words), (list, word) => (word, list.Value))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Words and phrases with what they stand for.</summary>
    /// <param name="lists">Each value with its phrases, separated by commas; none twice.</param>
    public static IReadOnlyDictionary<string, T> Phrases<T>(params (T Value, string Phrases)[] lists) => lists
        .SelectMany(list => list.Phrases.Split(", "), (list, phrase) => (phrase, list.Value))
        .ToFrozenDictionary(pair => pair.phrase, pair => pair.Value, StringComparer.Ordinal);
}
