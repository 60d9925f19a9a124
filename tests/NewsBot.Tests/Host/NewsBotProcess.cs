using System.Diagnostics;
using NewsBot.Cli;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Host;

/// <summary>The built program in a process of its own, on a data folder of the test's.</summary>
internal sealed class NewsBotProcess : IDisposable
{
    private readonly Process _process;

    private NewsBotProcess(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    public StreamWriter Input => _process.StandardInput;

    /// <summary>Starts <c>newsbot ARGUMENTS --data FOLDER</c>.</summary>
    public static NewsBotProcess Start(string data, params string[] arguments) =>
        Start(data, new Dictionary<string, string>(), arguments);

    private static NewsBotProcess Start(
        string data, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments.Append("--data").Append(data))
        {
            start.ArgumentList.Add(argument);
        }

        // What the machine's user has set must not decide a test.
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new NewsBotProcess(Process.Start(start)!);
    }

    /// <summary>Runs to its end.</summary>
    public static Task<ProcessResult> RunAsync(string data, params string[] arguments) =>
        RunAsync(data, new Dictionary<string, string>(), arguments);

    /// <summary>Runs to its end, with further environment variables.</summary>
    public static async Task<ProcessResult> RunAsync(
        string data, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        using var newsBot = Start(data, environment, arguments);
        newsBot.Input.Close();
        return await newsBot.EndAsync();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<ProcessResult> EndAsync()
    {
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        var output = Output.ReadToEndAsync(patience.Token);
        var error = _process.StandardError.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return new ProcessResult(_process.ExitCode, await output, await error);
    }

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to end, as Ctrl+C in a terminal does.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
