using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Tests.Chat.Support;

internal static class SomeAnswer
{
    public const string Quote = "Das Gelände soll zu einem Standort für KI-Server umgebaut werden.";

    public static Answer.Found Found(
        string language = "en", long article = 1, int start = 10, string quote = Quote, string highlight = "KI-Server") =>
        new(
            language,
            "extractive",
            [new AnswerSentence(quote, [1])],
            [
                new Citation(
                    1, article, 1, "Foxconn baut KI-Server in Lordstown", "Nachrichten heute", new DateOnly(2025, 8, 5),
                    "https://news.example/foxconn", "de", quote, new TextSpan(start, start + quote.Length),
                    Within(quote, highlight, start)),
            ])
        {
            Elapsed = TimeSpan.FromMilliseconds(3.14),
            Searched = new Coverage(12, new DateOnly(2024, 1, 1), new DateOnly(2025, 8, 5)),
        };

    public static Answer.Related Related(string language = "en", long article = 1)
    {
        var found = Found(language, article);
        return new Answer.Related(language, [.. found.Citations.Select(citation => citation with { Highlight = null })])
        {
            Elapsed = found.Elapsed,
            Searched = found.Searched,
        };
    }

    public static Answer.NotFound NotFound(string language = "en", RefusalReason reason = RefusalReason.NoEvidence) =>
        new(language, reason, [
            new NearestArticle(7, "Austria has a new government", "The Paper", new DateOnly(2025, 3, 3), "https://news.example/at"),
            new NearestArticle(8, "Ohne Datum", null, null, null),
        ])
        {
            Elapsed = TimeSpan.FromMilliseconds(1),
            Searched = new Coverage(12, new DateOnly(2024, 1, 1), new DateOnly(2025, 8, 5)),
        };

    public static Answer.Overview Overview(string language = "en", bool sideBySide = false, bool hasMore = true) => new(
        language,
        new Phrase("Overviews.Comparison", "Foxconn", "Tesla"),
        [new OverviewSection("Foxconn", [1]), new OverviewSection("Tesla", [])],
        [Found(language).Citations[0] with { Highlight = null }])
    {
        SideBySide = sideBySide,
        HasMore = hasMore,
        Searched = new Coverage(12, new DateOnly(2024, 1, 1), new DateOnly(2025, 8, 5)),
    };

    public static Answer.SmallTalk SmallTalk(string language = "en") =>
        new(language, SmallTalkKind.Thanks, ["What’s new about Foxconn?", "Sum up article 1"]);

    private static TextSpan? Within(string quote, string part, int start) =>
        quote.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at
            ? new TextSpan(start + at, start + at + part.Length)
            : null;
}
