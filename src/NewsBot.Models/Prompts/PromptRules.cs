using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Models.OpenAi;

namespace NewsBot.Models.Prompts;

/// <summary>Refuses a chat model as long as the prompts that it is to be asked with cannot be used.</summary>
internal sealed class PromptRules(PromptLibrary prompts) : IValidateOptions<ModelsOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelsOptions options) =>
        options.Chat.IsConfigured && prompts.Problems.Count > 0
            ? ValidateOptionsResult.Fail(prompts.Problems.Select(problem => problem.In(CultureInfo.CurrentUICulture)))
            : ValidateOptionsResult.Success;
}
