using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace NewsBot.Models.OpenAi;

/// <summary>Counts the tokens that are paid for, as metrics of the meter <c>NewsBot.Models</c>.</summary>
internal static class Usage
{
    private static readonly Meter Meter = new("NewsBot.Models");
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("newsbot.model.tokens", "{token}");

    public static void Count(ChatResponseUpdate update, string model)
    {
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            Count(usage.Details.InputTokenCount ?? 0, model, "input");
            Count(usage.Details.OutputTokenCount ?? 0, model, "output");
        }
    }

    public static void Count(long tokens, string model, string direction) =>
        Tokens.Add(tokens, new("model", model), new("direction", direction));
}
