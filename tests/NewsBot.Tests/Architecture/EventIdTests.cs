using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Architecture;

/// <summary>Log messages are told apart by their event ids, so that no id means two things.</summary>
public sealed partial class EventIdTests
{
    private static readonly string Page = Path.Combine(Checkout.Root, "docs", "logging.md");

    private static readonly IReadOnlyList<(string Method, string Namespace, int Id)> Messages =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "src"))
            .Select(folder => Path.GetFileName(folder))
            .SelectMany(project => Assembly.Load(project == "NewsBot" ? "newsbot" : project).GetTypes())
            .SelectMany(type => type.GetMethods(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
                | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Message: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(found => found.Message is not null)
            .Select(found => (
                $"{found.Method.DeclaringType!.Name}.{found.Method.Name}",
                found.Method.DeclaringType.Namespace!,
                found.Message!.EventId)),
    ];

    [Fact]
    public void No_two_log_messages_share_an_event_id()
    {
        Messages.Count.ShouldBeGreaterThan(40);
        Messages.GroupBy(message => message.Id)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(message => message.Method))}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_event_id_is_in_the_range_of_its_area()
    {
        var ranges = Area().Matches(File.ReadAllText(Page))
            .Select(row => (
                From: int.Parse(row.Groups["from"].Value, null),
                To: int.Parse(row.Groups["to"].Value, null),
                Area: row.Groups["area"].Value))
            .ToList();
        ranges.Count.ShouldBeGreaterThan(5);
        ranges.Where(one => ranges.Exists(other => other != one && one.From <= other.To && other.From <= one.To))
            .ShouldBeEmpty();
        Messages.Where(message => !ranges.Exists(range =>
                $"{message.Namespace}.".Contains($".{range.Area}.", StringComparison.Ordinal)
                && message.Id >= range.From && message.Id <= range.To))
            .Select(message => $"{message.Id} {message.Namespace} {message.Method}")
            .ShouldBeEmpty(Page);
    }

    [GeneratedRegex(@"^\| (?<from>\d+) to (?<to>\d+) \| `(?<area>[A-Za-z.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Area();
}
