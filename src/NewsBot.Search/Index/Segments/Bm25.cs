namespace NewsBot.Search.Index.Segments;

/// <summary>
/// How a passage is scored; the one place where its constants are.
/// <code>
/// score(passage) = sum over concepts c of  weight(c) · idf(c) · max over alternatives a of c ( weight(a) · impact(a) )
/// impact(a)      = (k1 + 1) · tf / (tf + k1 · (1 − b + b · length / pivot)),   tf = tf_text + TitleWeight · tf_title
/// idf(c)         = ln(1 + (N − n + 0.5) / (n + 0.5)),   n = min(N, sum over alternatives a of weight(a) · df(a))
/// </code>
/// BM25 after Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), 3.3; fields are added before
/// saturation as in BM25F (3.6). All alternatives of a concept share one idf, so that a rare translation does not beat
/// the asker's own word merely by being rare. Passages have about the same length by design, so length is measured
/// against a fixed pivot instead of the collection's mean: an impact then depends on its passage alone and is stored
/// with the posting, in 8 bits.
/// </summary>
internal static class Bm25
{
    /// <summary>How slowly repetition of a term saturates.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much length counts, 0 to 1.</summary>
    public const float B = 0.75f;

    /// <summary>Occurrences in the text that one occurrence in the article's title is worth.</summary>
    public const float TitleWeight = 1.5f;

    /// <summary>Length of a usual passage in index terms: about 120 words without stop words.</summary>
    public const float Pivot = 75;

    /// <summary>Largest stored impact; it stands for the limit k1 + 1.</summary>
    public const int MaxImpact = byte.MaxValue;

    /// <summary>What one step of a stored impact is worth.</summary>
    public const float ImpactStep = (K1 + 1) / MaxImpact;

    /// <summary>The stored impact, 1 to <see cref="MaxImpact"/>.</summary>
    /// <param name="inText">Occurrences in the passage.</param>
    /// <param name="inTitle">Occurrences in the article's title.</param>
    /// <param name="length">Terms in the passage.</param>
    public static byte Impact(int inText, int inTitle, int length)
    {
        var frequency = inText + (TitleWeight * inTitle);
        var saturation = frequency / (frequency + (K1 * (1 - B + (B * length / Pivot))));
        return (byte)Math.Clamp((int)MathF.Round(saturation * MaxImpact), 1, MaxImpact);
    }

    /// <summary>Inverse document frequency; above 0.</summary>
    /// <param name="frequency">Passages that say the concept, 0 to <paramref name="passages"/>.</param>
    public static double Idf(double frequency, long passages) =>
        Math.Log(1 + ((passages - frequency + 0.5) / (frequency + 0.5)));
}
