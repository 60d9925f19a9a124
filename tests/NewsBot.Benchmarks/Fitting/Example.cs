namespace NewsBot.Benchmarks.Fitting;

/// <summary>A question with what could answer it.</summary>
/// <param name="Group">Data set and language, for weighting and reporting.</param>
/// <param name="Features">One row a candidate.</param>
/// <param name="Right">Which candidates answer; at least one.</param>
internal sealed record Example(string Group, float[][] Features, bool[] Right);
