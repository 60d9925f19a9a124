using System.Globalization;
using Microsoft.Extensions.Options;

namespace NewsBot.Core.Settings;

/// <summary>Checks options by the rules that they bring along.</summary>
internal sealed class SettingsRules<T> : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var problems = options is ICheckedOptions rules
            ? rules.Problems().Select(problem => problem.In(CultureInfo.CurrentUICulture)).ToList()
            : [];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
