using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Architecture;

/// <summary>Every sentence that a user can meet is there in every language, and none is left over.</summary>
public sealed partial class WordingTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "NewsBot.Core", "Texts");

    private static readonly string Code = string.Join('\n', Checkout.Sources.Select(File.ReadAllText));

    public static TheoryData<string> Areas => [.. EnglishFiles().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_language_has_the_same_sentences_with_the_same_placeholders(string area)
    {
        var english = Read(area, "");
        foreach (var language in Phrasebook.Languages.Skip(1))
        {
            var other = Read(area, "." + language);
            other.Keys.Order().ShouldBe(english.Keys.Order(), $"{area}.{language}.resx");
            foreach (var (key, wording) in english)
            {
                Placeholders(other[key]).ShouldBe(Placeholders(wording), $"{area}.{key} in {language}");
            }
        }
    }

    [Fact]
    public void Every_sentence_that_the_code_says_has_a_wording()
    {
        var known = AllKeys().ToHashSet();
        PhraseKey().Matches(Code).Select(match => match.Groups[1].Value)
            .Where(key => !known.Contains(key))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_wording_is_said_somewhere()
    {
        // A key is said as it is, or put together: $"Questions.Refusal{reason}", $"{key}None" from a whole one, or
        // $"Search.{fault}" from a name that stands elsewhere.
        var whole = Literal().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();
        var beginnings = Beginning().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();
        var endings = Ending().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();
        var areas = Area().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet();
        var words = Word().Matches(Code).Select(match => match.Value).ToHashSet();
        AllKeys()
            .Where(key => !whole.Contains(key)
                && !(key.Split('.') is [var area, var entry] && areas.Contains(area) && words.Contains(entry))
                && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
                && !endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)
                    && whole.Contains(key[..^ending.Length])))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> AllKeys() => EnglishFiles()
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .SelectMany(area => Read(area, "").Keys.Select(key => $"{area}.{key}"));

    private static IEnumerable<string> EnglishFiles() => Directory.EnumerateFiles(Folder, "*.resx")
        .Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal));

    private static Dictionary<string, string> Read(string area, string suffix) =>
        XDocument.Load(Path.Combine(Folder, area + suffix + ".resx")).Root!.Elements("data")
            .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value);

    private static IEnumerable<string> Placeholders(string wording) =>
        Placeholder().Matches(wording).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex("""new Phrase\(\s*"([A-Za-z]+\.[A-Za-z_]+)"[,)]""")]
    private static partial Regex PhraseKey();

    [GeneratedRegex("""(?<!\$)"([A-Z][A-Za-z]+\.[A-Za-z_]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex("""\$"([A-Z][A-Za-z]+\.[A-Za-z_]+)\{""")]
    private static partial Regex Beginning();

    [GeneratedRegex("""\$"\{[a-z][A-Za-z]*\}([A-Z][A-Za-z]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ending();

    [GeneratedRegex("""\$"([A-Z][A-Za-z]+)\.\{""")]
    private static partial Regex Area();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b")]
    private static partial Regex Word();

    // The format that follows a colon may differ between languages.
    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();
}
