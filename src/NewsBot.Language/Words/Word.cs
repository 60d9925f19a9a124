namespace NewsBot.Language.Words;

/// <summary>A word of a sentence as it is written; offsets into the article's text.</summary>
public readonly record struct Word(int Start, int End, WordKind Kind)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>What any word of a stretch looks like.</summary>
    public static WordKind Kinds(IReadOnlyList<Word> words, int first, int last)
    {
        var kinds = WordKind.None;
        for (var i = first; i <= last; i++)
        {
            kinds |= words[i].Kind;
        }

        return kinds;
    }
}
