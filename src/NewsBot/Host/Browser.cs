using System.ComponentModel;
using System.Diagnostics;

namespace NewsBot.Host;

/// <summary>Opens the chat page where somebody sits in front of a screen.</summary>
internal static class Browser
{
    /// <summary>
    /// Whether a person started the program at a desktop: not in CI, a container, a pipe or over SSH.
    /// </summary>
    public static bool HasSpectator() =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected
        && !Has("CI") && !Has("DOTNET_RUNNING_IN_CONTAINER") && !File.Exists("/.dockerenv")
        && !Has("SSH_CONNECTION")
        && (!OperatingSystem.IsLinux() || Has("DISPLAY") || Has("WAYLAND_DISPLAY"));

    /// <returns>False where the desktop has no way to open a page; nothing is lost by that.</returns>
    public static bool TryOpen(string address)
    {
        try
        {
            // The shell of Windows and the tools of the others choose the user's browser.
            using var opener = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                });
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static bool Has(string variable) =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
