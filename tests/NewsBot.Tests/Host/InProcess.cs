using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Host;

namespace NewsBot.Tests.Host;

/// <summary>The program's services, put together as the command line does, without a process around them.</summary>
internal static class InProcess
{
    public static ServiceProvider On(string data, params (string Name, string Value)[] settings) =>
        With([(Settings.DataPath, data), .. settings]);

    public static ServiceProvider With(params (string Name, string Value)[] settings)
    {
        var read = Settings.Read(settings.Select(s => KeyValuePair.Create<string, string?>(s.Name, s.Value)), quiet: true);
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(read)
            .AddNewsBotLogging(read)
            .AddNewsBot()
            .BuildServiceProvider();
    }
}
