using System.Diagnostics;
using System.Globalization;
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

    private string Id => _process.Id.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>
    /// Sends it a signal. The test is skipped where the bot was started to ignore it: a shell without job control has
    /// what it runs in the background ignore SIGINT, and .NET leaves it at that.
    /// </summary>
    public async Task SignalAsync(int signal)
    {
        Assert.SkipWhen(Ignores(signal), $"The tests were started with signal {signal} ignored, as by & in a script.");
        using var kill = Process.Start("kill", [string.Create(CultureInfo.InvariantCulture, $"-{signal}"), Id]);
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

    // Linux alone tells; the mask is hexadecimal, its lowest bit is signal 1.
    private bool Ignores(int signal)
    {
        const string Mask = "SigIgn:";
        var status = $"/proc/{Id}/status";
        return File.Exists(status)
            && File.ReadLines(status).First(line => line.StartsWith(Mask, StringComparison.Ordinal)) is var line
            && (Convert.ToUInt64(line[Mask.Length..].Trim(), 16) >> (signal - 1) & 1) == 1;
    }
}
