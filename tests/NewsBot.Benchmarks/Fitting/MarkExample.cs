namespace NewsBot.Benchmarks.Fitting;

/// <summary>The likeliest stretch of the best sentence.</summary>
/// <param name="Group">Data set and languages, for weighting and reporting.</param>
/// <param name="Features">Its features but for what the gate says.</param>
/// <param name="Gate">What the gate measures of the question.</param>
/// <param name="Language">ISO 639-1 code of the question's language.</param>
/// <param name="ArticleLanguage">That of the sentence's article.</param>
/// <param name="Right">Whether it is the answer.</param>
internal sealed record MarkExample(
    string Group, float[] Features, float[] Gate, string Language, string ArticleLanguage, bool Right);
