using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;

namespace NewsBot.Storage;

/// <summary>Refuses settings with which the store could not work.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path) || options.Path.Contains('\0', StringComparison.Ordinal))
        {
            return Fail(new Phrase("Storage.PathMissing"));
        }

        return File.Exists(options.Path)
            ? Fail(new Phrase("Storage.PathIsFile", options.Path))
            : ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Fail(Phrase reason) => ValidateOptionsResult.Fail(reason.ToString());
}
