namespace NewsBot.Benchmarks.Fitting;

/// <summary>A sentence that holds a known answer.</summary>
/// <param name="Features">One row a stretch of words.</param>
/// <param name="F1">Token F1 of each stretch with the gold answer.</param>
internal sealed record SpanExample(string Group, float[][] Features, double[] F1);
