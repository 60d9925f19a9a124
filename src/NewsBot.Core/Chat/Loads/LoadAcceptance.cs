using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Loads;

/// <summary>Whether a load was accepted.</summary>
public abstract record LoadAcceptance
{
    private LoadAcceptance()
    {
    }

    /// <summary>The jobs are durable and will be done.</summary>
    /// <param name="Jobs">Not empty.</param>
    public sealed record Accepted(IReadOnlyList<LoadJob> Jobs) : LoadAcceptance;

    /// <summary>Nothing was accepted.</summary>
    public sealed record Refused(Phrase Reason) : LoadAcceptance;
}
