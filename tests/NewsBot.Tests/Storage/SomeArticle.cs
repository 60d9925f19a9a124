using System.Security.Cryptography;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Search;

namespace NewsBot.Tests.Storage;

internal static class SomeArticle
{
    public static readonly DateTimeOffset LoadedAt = new(2025, 8, 5, 12, 30, 0, TimeSpan.Zero);

    public static NewArticle With(
        string text = "Foxconn builds servers. In Lordstown, Ohio.",
        string title = "Servers for Lordstown",
        string? url = null,
        string collection = "main",
        DateOnly? published = null,
        string? publisher = null,
        IReadOnlyList<string>? authors = null,
        int minutesLater = 0,
        IReadOnlyList<Passage>? passages = null) => new(
            collection,
            title,
            text,
            url,
            publisher,
            authors ?? [],
            published,
            "en",
            "cli:tester",
            LoadedAt.AddMinutes(minutesLater),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(title + "\n" + text))),
            passages ?? [new Passage(0, [new TextSpan(0, text.Length / 2), new TextSpan(text.Length / 2, text.Length)])]);
}
