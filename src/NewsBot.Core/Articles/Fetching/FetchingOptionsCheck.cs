using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Checks <see cref="FetchingOptions"/> at the start.</summary>
internal sealed class FetchingOptionsCheck : IValidateOptions<FetchingOptions>
{
    public ValidateOptionsResult Validate(string? name, FetchingOptions options)
    {
        var problems = options.AllowedHosts
            .Where(entry => !AllowedHosts.IsValid(entry))
            .Select(entry => new Phrase("Fetching.BadAllowedHost", entry).ToString())
            .ToList();
        Check(options.MaxBytes is >= 1024 and <= 256 * 1024 * 1024, "MaxBytes must be 1024 to 268435456, for example 16777216.");
        Check(options.MaxRedirects is >= 0 and <= 50, "MaxRedirects must be 0 to 50, for example 10.");
        Check(IsWithin(options.Timeout, 1, 600), "Timeout must be 1 second to 10 minutes, for example 00:00:30.");
        Check(IsWithin(options.HostPause, 0, 60), "HostPause must be 0 to 60 seconds, for example 00:00:00.5.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Check(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add($"{FetchingOptions.Section}:{problem}");
            }
        }
    }

    private static bool IsWithin(TimeSpan value, int from, int to) =>
        value >= TimeSpan.FromSeconds(from) && value <= TimeSpan.FromSeconds(to);
}
