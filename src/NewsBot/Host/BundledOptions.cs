using NewsBot.Core.Settings;

namespace NewsBot.Host;

/// <summary>Settings under <c>Bundled</c>.</summary>
internal sealed class BundledOptions
{
    public const string Section = "Bundled";

    /// <summary>Full name of <see cref="Load"/>.</summary>
    public const string Setting = Section + ":" + nameof(Load);

    /// <summary>Load the collection that comes with the program into a store that is new and empty.</summary>
    [SwitchSetting]
    public bool Load { get; set; } = true;
}
