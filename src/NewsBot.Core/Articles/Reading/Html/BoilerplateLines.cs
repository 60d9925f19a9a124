using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Short lines that pages put between and around the paragraphs of any article.</summary>
internal static class BoilerplateLines
{
    private const int Longest = 160;
    private const int LongestCredit = 260;
    private const int LongestOpening = 90;
    private const int LongestCaption = 300;

    private const string Year = @"(?:19|20)\d\d";

    private static readonly Regex Stock = WholeLine(words => words.Stock);
    private static readonly Regex Others = WholeLine(words => words.Others);

    /// <summary>What follows the article begins its line, but need not end it with a sign.</summary>
    private static readonly Regex Credit =
        PageVocabulary.Expression($@"^\W*(?:{PageVocabulary.AnyOf(words => words.Credits)}|©.*)$");

    private static readonly Regex Caption = PageVocabulary.Expression(
        $@"(?:[(\[|/]|\b){PageVocabulary.AnyOf(words => words.Pictures)}(?:s| credit)?(?: by)?: ?[^.:]{{2,50}}[)\]]?$");

    private static readonly Regex Opening = PageVocabulary.Expression($@"^\W*(?:{string.Join('|', Openings())})$");

    /// <summary>Whether a line belongs to the page wherever it stands.</summary>
    public static bool IsStock(string line) => line.Length <= Longest && Stock.IsMatch(line);

    /// <summary>Whether a line tells what a picture shows: it ends with whose picture it is.</summary>
    public static bool IsCaption(string line) => line.Length <= LongestCaption && Caption.IsMatch(line);

    /// <summary>
    /// Whether a line heads a list of other articles; what follows it up to the next paragraph is that list.
    /// </summary>
    public static bool HeadsOthers(string line) => line.Length <= 60 && Others.IsMatch(line);

    /// <summary>Whether a line above the first paragraph tells the author or the time.</summary>
    public static bool IsOpening(string line) => line.Length <= LongestOpening && Opening.IsMatch(line);

    /// <summary>Whether a line below the last paragraph tells who worked on the article.</summary>
    public static bool IsCredit(string line) => line.Length <= LongestCredit && Credit.IsMatch(line);

    private static Regex WholeLine(Func<PageWords, IReadOnlyList<string>> list) =>
        PageVocabulary.Expression($@"^\W*{PageVocabulary.AnyOf(list)}\W*$");

    private static IEnumerable<string> Openings() =>
    [
        $@"{PageVocabulary.AnyOf(words => words.Authors)} \p{{Lu}}\S*(?: \S+){{0,7}}",
        $@"{PageVocabulary.AnyOf(words => words.Published)}\b.*",
        $@".{{0,40}}\b{Year}\b.{{0,14}}\d?\d[:.h]\d\d.{{0,20}}", // 5 August 2025, 10:30
        $@"(?:\p{{L}}+\.?,? )?\d?\d\.? (?:de )?\p{{L}}+\.? (?:de )?{Year}.{{0,12}}", // Tuesday, 5. August 2025
        $@"\p{{L}}+\.? \d?\d, {Year}.{{0,12}}", // August 5, 2025
        $@"\d+ {PageVocabulary.AnyOf(words => words.Minutes)}\b.{{0,12}}",
        $@"\d?\d[./-]\d?\d[./-]{Year}.{{0,12}}",
    ];
}
