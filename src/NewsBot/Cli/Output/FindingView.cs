using System.Diagnostics;
using System.Text.Json;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Health;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>Shows what the doctor found.</summary>
internal static class FindingView
{
    public static void Write(Terminal terminal, string check, Finding finding)
    {
        var observation = SafeText.Line(finding.Observation.In(terminal.Culture));
        var remedy = finding.Remedy is { } phrase ? SafeText.Line(phrase.In(terminal.Culture)) : null;
        if (terminal.Json)
        {
            var line = new FindingJson(check, Word(finding.Level), observation, remedy);
            terminal.Out.WriteLine(JsonSerializer.Serialize(line, ContractJson.Lines.FindingJson));
        }
        else if (terminal.IsRich)
        {
            terminal.Rich.Write(new Paragraph()
                .Append($"{Word(finding.Level),-4}", new Style(Colour(finding.Level), decoration: Decoration.Bold))
                .Append($"  {check,-10}", new Style(Color.Grey))
                .Append("  " + observation + (remedy is null ? "\n" : $"\n{"",18}→ {remedy}\n")));
        }
        else
        {
            terminal.Out.WriteLine($"{Word(finding.Level),-4}  {check,-10}  {observation}");
            if (remedy is not null)
            {
                terminal.Out.WriteLine($"{"",18}-> {remedy}");
            }
        }
    }

    private static string Word(FindingLevel level) => level switch
    {
        FindingLevel.Ok => "ok",
        FindingLevel.Warn => "warn",
        FindingLevel.Fail => "fail",
        _ => throw new UnreachableException(),
    };

    private static Color Colour(FindingLevel level) => level switch
    {
        FindingLevel.Ok => Color.Green,
        FindingLevel.Warn => Color.Yellow,
        FindingLevel.Fail => Color.Red,
        _ => throw new UnreachableException(),
    };
}
