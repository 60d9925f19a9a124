using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Host;

namespace NewsBot.Cli;

/// <summary>One run of a verb: its arguments, its terminal, and the program's services without a web server.</summary>
internal sealed class Invocation(ParseResult parsed) : IAsyncDisposable
{
    private ServiceProvider? _services;
    private bool _checked;

    public Terminal Terminal { get; } = new(json: parsed.GetValue(SharedOptions.Json));

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public T Get<T>(Argument<T> argument) => parsed.GetRequiredValue(argument);

    /// <summary>Settings that the command line gives, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> GivenSettings()
    {
        var given = (Get(SharedOptions.Set) ?? [])
            .Select(setting => setting.Split('=', 2))
            .Select(parts => KeyValuePair.Create<string, string?>(parts[0], parts[1]));
        return Get(SharedOptions.Data) is { } data ? [.. given, new(Settings.DataPath, data)] : [.. given];
    }

    /// <summary>A service of the program. Settings are checked before the first is made.</summary>
    public T Service<T>()
        where T : notnull
    {
        if (!_checked)
        {
            SettingsGuard.Check(Services(), Terminal.Note);
            _checked = true;
        }

        return UncheckedService<T>();
    }

    /// <summary>A service for who looks at the settings himself.</summary>
    public T UncheckedService<T>()
        where T : notnull => Services().GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services?.DisposeAsync() ?? ValueTask.CompletedTask;

    private ServiceProvider Services()
    {
        if (_services is null)
        {
            var settings = Settings.Read(GivenSettings(), quiet: true);
            _services = new ServiceCollection()
                .AddSingleton<IConfiguration>(settings)
                .AddNewsBotLogging(settings)
                .AddNewsBot()
                .BuildServiceProvider();
        }

        return _services;
    }
}
