namespace NewsBot.Core.Questions.Evidence;

/// <summary>A word of a sentence as it is written; offsets into the article's text.</summary>
internal readonly record struct Word(int Start, int End, WordKind Kind)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
