using System.Globalization;
using System.Text;
using NewsBot.Core.Texts;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>
/// Where a verb writes: results to standard output, everything else to standard error. Panels, colour and progress
/// only where a person watches; a file or another program gets plain lines in UTF-8.
/// </summary>
internal sealed class Terminal
{
    private readonly Lazy<IAnsiConsole> _rich;

    public Terminal(bool json)
    {
        Json = json;
        IsRich = !json && !Console.IsOutputRedirected && !Console.IsErrorRedirected
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        Out = Console.IsOutputRedirected
            ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true }
            : Console.Out;
        _rich = new(() => AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            // https://no-color.org: present and not empty.
            ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                ? ColorSystemSupport.Detect
                : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(Console.Out),
        }));
    }

    public bool Json { get; }

    /// <summary>Whether a person watches who can be shown more than lines.</summary>
    public bool IsRich { get; }

    /// <summary>Standard output; each line is with its reader when the call returns.</summary>
    public TextWriter Out { get; }

    public IAnsiConsole Rich => _rich.Value;

    /// <summary>The language of the person at the terminal.</summary>
    public CultureInfo Culture { get; } = CultureInfo.CurrentUICulture;

    /// <summary>Says something in passing, beside the result.</summary>
    public void Note(Phrase phrase) => Console.Error.WriteLine(SafeText.Lines(phrase.In(Culture)));

    /// <summary>Says a result that is one sentence.</summary>
    public void Say(Phrase phrase) => Out.WriteLine(SafeText.Lines(phrase.In(Culture)));

    /// <summary>Says why the verb failed.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public int Fail(Phrase phrase)
    {
        Note(phrase);
        return ExitCode.Failed;
    }

    /// <summary>Does something that takes a while, with a sign of life where a person watches.</summary>
    public Task WaitAsync(Phrase doing, Func<Task> work) =>
        IsRich ? Rich.Status().StartAsync(Markup.Escape(doing.In(Culture)), _ => work()) : work();
}
