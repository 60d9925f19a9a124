namespace NewsBot.Language.Sentences;

/// <summary>
/// Full stops with spaces between them: three leave something out, a fourth or one directly after the word ends the
/// sentence.
/// </summary>
/// <param name="End">Where the last of them ends.</param>
/// <param name="SentenceEnd">Where the sentence before ends; null where it goes on.</param>
internal readonly record struct Ellipsis(int End, int? SentenceEnd)
{
    private const int Fewest = 3;

    /// <summary>The row of stops that begins at an index; null for none.</summary>
    public static Ellipsis? At(ReadOnlySpan<char> text, int index)
    {
        var (stops, end) = (0, index);
        for (var at = index; at < text.Length && text[at] == '.'; at += 2)
        {
            stops++;
            end = at + 1;
            if (end >= text.Length || text[end] is not (' ' or '\u00A0' or '\u202F'))
            {
                break;
            }
        }

        if (stops < Fewest)
        {
            return null;
        }

        var next = end;
        while (next < text.Length
            && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '“' or '’' or '»' or '«' or ')'))
        {
            next++;
        }

        var isAttached = index > 0 && !char.IsWhiteSpace(text[index - 1]);
        var goesOn = next == text.Length || char.IsLower(text[next]);
        return new Ellipsis(end, goesOn || stops <= Fewest ? null : isAttached ? index + 1 : end);
    }
}
