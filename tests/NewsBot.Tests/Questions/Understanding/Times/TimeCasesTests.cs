using System.Text.Json;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language.Shipped;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Understanding.Times;

/// <summary>
/// Time expressions as people type them, each with the periods that are right; some name none. A few may go wrong where
/// a change mends many others.
/// </summary>
public sealed class TimeCasesTests
{
    private static readonly PeriodReader Reader = new(ShippedLanguages.All);
    private static readonly DateOnly AskedOn = new(2024, 5, 15);

    [Fact]
    public void Nearly_all_of_our_own_are_read_right()
    {
        using var file = typeof(TimeCasesTests).Assembly.GetManifestResourceStream("Times/times.jsonl")!;
        using var reader = new StreamReader(file);
        var cases = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var wrong = Wrong(cases);

        cases.Length.ShouldBeGreaterThan(170);
        wrong.Count.ShouldBeLessThanOrEqualTo(cases.Length / 20, string.Join('\n', wrong));
    }

    [Fact]
    public void Nearly_all_of_the_shared_ones_are_read_right()
    {
        var cases = File.ReadAllLines(SharedData.Find("cases/times.jsonl"));

        var wrong = Wrong(cases);

        wrong.Count.ShouldBeLessThanOrEqualTo(cases.Length / 20, string.Join('\n', wrong));
    }

    private static List<string> Wrong(IEnumerable<string> cases)
    {
        var wrong = new List<string>();
        foreach (var line in cases)
        {
            using var document = JsonDocument.Parse(line);
            var question = document.RootElement.GetProperty("q").GetString()!;
            var right = document.RootElement.GetProperty("acc").EnumerateArray()
                .Select(Said).DefaultIfEmpty("none").ToList();
            var read = Said(Reader.Read(question, AskedOn)?.Period);
            if (!right.Contains(read))
            {
                wrong.Add($"{question} {read} instead of {string.Join(" or ", right)}");
            }
        }

        return wrong;
    }

    private static string Said(Period? period) =>
        period is null ? "none" : $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}";

    private static string Said(JsonElement period) => period is { ValueKind: JsonValueKind.Array } && period.GetArrayLength() == 2
        ? $"{period[0].GetString()}..{period[1].GetString()}"
        : "none";
}
