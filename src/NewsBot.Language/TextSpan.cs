namespace NewsBot.Language;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Start">First character, counted in UTF-16 code units from 0.</param>
/// <param name="End">The character after the last one.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The characters of this span in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public string In(string text) => text[Start..End];

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
