using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Feeds;

/// <summary>
/// Cases of another reader's tests, where they lie beside the checkout: the fields that this program keeps.
/// </summary>
public sealed class SharedFeedCasesTests
{
    /// <summary>What is read otherwise on purpose, by the beginning of the case's name and the field.</summary>
    private static readonly (string Case, string Field, string Why)[] Otherwise =
    [
        ("feed_item_", "item id: '' expected, 'http://example.org/entry/1'", "rdf:about names an item of RSS 1.0 as well as a guid does"),
    ];

    [Fact]
    public async Task Every_case_is_read_as_expected()
    {
        var folder = SharedData.Find("bench/feeds/translator");
        var differences = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var expectation = Expectation(file);
            if (expectation is null)
            {
                continue;
            }

            count++;
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(expectation, TestContext.Current.CancellationToken));
            var name = Path.GetFileNameWithoutExtension(file);
            if (FeedDocument.Parse(text, null) is not { } feed)
            {
                differences.Add($"{name}: not a feed");
                continue;
            }

            differences.AddRange(Compare(feed, expected.RootElement)
                .Where(difference => !Otherwise.Any(known =>
                    name.StartsWith(known.Case, StringComparison.Ordinal) && difference.StartsWith(known.Field, StringComparison.Ordinal)))
                .Select(difference => $"{name}: {difference}"));
        }

        count.ShouldBeGreaterThan(90);
        differences.ShouldBeEmpty(string.Join('\n', differences));
    }

    private static string? Expectation(string file) =>
        Path.GetExtension(file) == ".xml" ? Path.ChangeExtension(file, ".json")
        : Path.ChangeExtension(file, null) + "_expected.json" is var json && File.Exists(json) ? json
        : null;

    private static IEnumerable<string> Compare(Feed feed, JsonElement expected)
    {
        IEnumerable<(string Field, string? Expected, string? Found)> fields =
        [
            ("kind", $"{String(expected, "feedType")} {String(expected, "feedVersion")}", feed.Kind),
            ("title", String(expected, "title"), feed.Title),
            ("description", String(expected, "description"), feed.Description),
            ("language", String(expected, "language"), feed.Language),
            ("link", Address(String(expected, "link")), feed.Site?.AbsoluteUri),
            ("self", Address(String(expected, "feedLink")), feed.Self?.AbsoluteUri),
            ("authors", Names(expected), string.Join(',', feed.Authors)),
        ];
        var items = expected.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
        if (items.Count != feed.Items.Count)
        {
            yield return $"items: {items.Count} expected, {feed.Items.Count} found";
            yield break;
        }

        foreach (var (expectedItem, item) in items.Zip(feed.Items))
        {
            fields = fields.Concat(
            [
                ("item id", String(expectedItem, "guid"), item.Id),
                ("item title", String(expectedItem, "title"), item.Title),
                ("item link", Address(String(expectedItem, "link")), item.Link?.AbsoluteUri),
                ("item summary", String(expectedItem, "description"), item.Summary),
                ("item content", String(expectedItem, "content"), item.Content),
                ("item authors", Names(expectedItem), string.Join(',', item.Authors ?? [])),
                ("item published", Moment(String(expectedItem, "publishedParsed")), Moment(item.Published)),
                ("updated", Moment(String(expectedItem, "updatedParsed")), Moment(item.Updated)),
            ]);
        }

        foreach (var (field, want, found) in fields)
        {
            if ((want ?? "") != (found ?? ""))
            {
                yield return $"{field}: '{want}' expected, '{found}' found";
            }
        }
    }

    private static string? String(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Names(JsonElement node) =>
        !node.TryGetProperty("authors", out var authors) || authors.ValueKind != JsonValueKind.Array ? ""
        : string.Join(',', authors.EnumerateArray()
            .Where(author => author.ValueKind == JsonValueKind.Object)
            .Select(author => String(author, "name")).OfType<string>());

    private static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.AbsoluteUri : text;

    private static string? Moment(string? text) =>
        text is null ? null : Moment(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));

    private static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
