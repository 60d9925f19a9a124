using NewsBot.Core.Settings;

namespace NewsBot.Host;

/// <summary>Settings under <c>Browser</c>.</summary>
internal sealed class BrowserOptions
{
    public const string Section = "Browser";

    /// <summary>Open the chat page when the bot is started by a person at a desktop.</summary>
    [SwitchSetting]
    public bool Open { get; set; } = true;
}
