using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Web;

namespace NewsBot.Tests.Platforms.Web;

public sealed partial class PageTextsTests
{
    [Fact]
    public void The_page_uses_every_text_that_is_written_for_it_and_no_other()
    {
        var source = string.Concat(typeof(Options).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".js", StringComparison.Ordinal))
            .Select(Read));
        var used = Use().Matches(source).Select(match => match.Groups[1].Value)
            .Concat(["StateWaiting", "StateRunning", "StateDone", "StateFailed", "StateCancelled"])
            .ToHashSet();

        used.Order().ShouldBe(Phrasebook.All("Page", CultureInfo.InvariantCulture).Keys.Order());
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

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Options).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    // t("Key"), data-text="Key" and its siblings, and keys that are chosen between: ? "A" : "B", count(…, "Key").
    [GeneratedRegex("""(?:\bt\(|data-(?:text|placeholder|label)=|count\([^,"]+, |\? |: )"([A-Z][a-z][A-Za-z]*)""")]
    private static partial Regex Use();
}
