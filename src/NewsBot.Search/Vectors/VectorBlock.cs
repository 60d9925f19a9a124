namespace NewsBot.Search.Vectors;

/// <summary>
/// Rows of coded vectors that never change, in a mapped file or in pinned arrays, with the articles that they belong
/// to. An article's rows are neighbours in the order of its passages. Nothing is to be disposed: a mapping is released
/// when no snapshot refers to it any more. Whoever reads through the pointers keeps the block alive meanwhile.
/// </summary>
/// <param name="memory">What the pointers point into.</param>
internal sealed unsafe class VectorBlock(
    object memory, ulong* codes, float* scales, sbyte* values, int rows, int dimensions, VectorArticles articles)
{
    /// <summary>One bit a dimension, each row rounded up to whole words.</summary>
    public ulong* Codes => codes;

    public float* Scales => scales;

    /// <summary>One signed byte a dimension.</summary>
    public sbyte* Values => values;

    public int Rows => rows;

    public int Dimensions => dimensions;

    public VectorArticles Articles => articles;

    /// <summary>The same rows with other articles current.</summary>
    public VectorBlock With(VectorArticles changed) => new(memory, codes, scales, values, rows, dimensions, changed);

    /// <summary>Call after reading through pointers.</summary>
    public void KeepAlive() => GC.KeepAlive(memory);
}
