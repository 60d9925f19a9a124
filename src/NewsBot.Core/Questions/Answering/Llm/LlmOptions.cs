namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>How much a model is given and asked for.</summary>
/// <param name="EvidenceTokens">Room for passages in a prompt.</param>
/// <param name="OutputTokens">Longest reply, unless the prompt file asks for less.</param>
/// <param name="Temperature">Randomness of answers; null leaves it to the prompt file, then to the server.</param>
/// <param name="DailyTokens">What the answers of one collection may cost a day; 0: without limit.</param>
public sealed record LlmOptions(int EvidenceTokens, int OutputTokens, float? Temperature, long DailyTokens = 0);
