using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Models.Prompts;

/// <summary>Lists the prompts for <c>newsbot doctor</c>.</summary>
internal sealed class PromptCheck(PromptLibrary prompts) : IDoctorCheck
{
    public string Name => "prompts";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Finding>>(prompts.Problems.Count > 0
            ? [.. prompts.Problems.Select(problem => new Finding(FindingLevel.Fail, problem))]
            : [new Finding(FindingLevel.Ok, new Phrase("Models.PromptsFine", string.Join(", ", PromptLibrary.Known.Keys.Order())))]);
}
