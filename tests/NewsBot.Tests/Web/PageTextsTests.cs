using System.Text.Json;
using System.Text.RegularExpressions;
using NewsBot.Core.Texts;
using NewsBot.Web.Settings;

namespace NewsBot.Tests.Web;

public sealed partial class PageTextsTests
{
    public static TheoryData<string> Languages => [.. Phrasebook.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_uses_every_text_that_is_written_for_it_and_no_other(string language)
    {
        var source = string.Concat(typeof(WebOptions).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".js", StringComparison.Ordinal))
            .Select(Read));
        var used = Use().Matches(source).Select(match => match.Groups[1].Value)
            .Concat(["StateWaiting", "StateRunning", "StateDone", "StateFailed", "StateCancelled"])
            .ToHashSet();

        used.Order().ShouldBe(Texts(language).Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_has_the_same_places_for_values_in_every_language(string language)
    {
        var english = Texts("en");
        foreach (var (key, text) in Texts(language))
        {
            Places(text).ShouldBe(Places(english[key]), key);
        }
    }

    [Fact]
    public void No_page_file_has_script_or_style_in_its_markup()
    {
        var page = Read("page/index.html");

        page.ShouldNotContain("<style");
        page.ShouldNotContain(" style=");
        page.ShouldNotMatch("<script(?! type=\"module\" src=)");
        page.ShouldNotMatch(" on[a-z]+=");
    }

    private static Dictionary<string, string> Texts(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Read($"page/texts.{language}.json"))!;

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(WebOptions).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    // t("Key"), data-text="Key" and its siblings, and keys that are chosen between: ? "A" : "B", count(…, "Key").
    [GeneratedRegex("""(?:\bt\(|data-(?:text|placeholder|label)=|count\([^,"]+, |\? |: )"([A-Z][a-z][A-Za-z]*)""")]
    private static partial Regex Use();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
