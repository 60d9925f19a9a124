namespace NewsBot.Search.Index.Segments;

/// <summary>The stretch of passages that is scored at once: small enough for its scores to stay in the first-level
/// cache, and as many groups as a word has bits.</summary>
internal static class Window
{
    public const int Size = 4096;
    public const int Group = 64;
    public const int Words = Size / 64;
}
