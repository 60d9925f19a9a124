using NewsBot.Core.Settings;

namespace NewsBot.Models.OpenAi;

/// <summary>Settings under <c>Models:Chat</c>.</summary>
public sealed class ChatModelOptions : EndpointOptions
{
    /// <summary>
    /// Tokens that the passages of a prompt may take, 500 to 200,000; a model's window is larger by far.
    /// </summary>
    [NumberSetting(500, 200_000, 3_000)]
    public int EvidenceTokens { get; set; } = 3_000;

    /// <summary>Longest reply, 50 to 8,000 tokens.</summary>
    [NumberSetting(50, 8_000, 700)]
    public int OutputTokens { get; set; } = 700;

    /// <summary>
    /// Randomness of answers, 0 to 2; empty leaves it to the prompt files, which say 0, as is best for small local
    /// models.
    /// </summary>
    [NumberSetting(0, 2, 0.2, Fractions = true, EmptyIsNone = true)]
    public float? Temperature { get; set; }

    /// <summary>Tokens that the answers of one collection may cost a day (UTC); 0: without limit.</summary>
    [NumberSetting(0, 1e12, 1_000_000)]
    public long DailyTokens { get; set; }
}
