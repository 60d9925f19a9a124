using System.Runtime.CompilerServices;

namespace NewsBot.Tests.Support;

/// <summary>What holds for every host that the tests start.</summary>
internal static class HostDefaults
{
    /// <summary>
    /// No host watches its settings file: the tests start hundreds, and the system hands out 128 watchers to a user.
    /// </summary>
    [ModuleInitializer]
    public static void WatchNoFiles() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
