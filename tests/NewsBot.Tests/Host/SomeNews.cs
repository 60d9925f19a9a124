using System.Text.Json;

namespace NewsBot.Tests.Host;

/// <summary>Made-up articles, each with a place name that no other has.</summary>
internal static class SomeNews
{
    private static readonly string[] Syllables =
        ["bar", "dol", "fem", "gur", "hin", "kel", "lom", "mur", "nar", "pel", "ros", "sim", "tav", "vor", "wes", "zan"];

    /// <summary>A name of four syllables; different for each number below 65,536.</summary>
    public static string Place(int number) => string.Concat(
        "X",
        Syllables[number & 15],
        Syllables[(number >> 4) & 15],
        Syllables[(number >> 8) & 15],
        Syllables[(number >> 12) & 15]);

    public static string Title(int number) => $"New bridge opened in {Place(number)}";

    /// <summary>About 1,500 characters in several paragraphs, so that an article has more than one passage.</summary>
    public static string Text(int number) => string.Join("\n\n", Enumerable.Range(1, 4).Select(paragraph =>
        $"The town of {Place(number)} opened its new bridge on Monday. The bridge number {number} cost {number + 7} million "
        + $"euros and took {paragraph} years to build. Engineers said that it would carry twelve thousand cars a day. "
        + "People from both banks of the river came to see the first bus go across, and the band of the fire brigade played."));

    public static string JsonLine(int number) => JsonSerializer.Serialize(new
    {
        title = Title(number),
        text = Text(number),
        publisher = "River Post",
        published = "2025-03-04",
        url = $"https://news.example/{number}",
    });
}
