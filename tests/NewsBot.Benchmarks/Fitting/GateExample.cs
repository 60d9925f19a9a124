namespace NewsBot.Benchmarks.Fitting;

/// <summary>A question as the gate sees it.</summary>
/// <param name="Group">Data set and language, for weighting and reporting.</param>
/// <param name="Question">Which question; its examples are in the same fold.</param>
/// <param name="LacksAsked">Whether the gate never says that it is answered, however likely it is.</param>
/// <param name="Answerable">Whether the articles hold the answer.</param>
internal sealed record GateExample(string Group, int Question, float[] Features, bool LacksAsked, bool Answerable);
