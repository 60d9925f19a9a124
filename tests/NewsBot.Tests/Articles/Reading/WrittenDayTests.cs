using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Tests.Articles.Reading;

public sealed class WrittenDayTests
{
    [Theory]
    [InlineData("2025-08-05", "2025-08-05")]
    [InlineData("2025-08-05T23:30:00-05:00", "2025-08-05")]
    [InlineData("2025/08/05 10:00", "2025-08-05")]
    [InlineData("Tue, 05 Aug 2025 10:00:00 GMT", "2025-08-05")]
    [InlineData("5. August 2025", "2025-08-05")]
    [InlineData("Dienstag, 5. März 2024, 10:00 Uhr", "2024-03-05")]
    [InlineData("Stand: 05.08.2025, 12:30", "2025-08-05")]
    [InlineData("1. Mai 2024", "2024-05-01")]
    [InlineData("31. Dez. 2023", "2023-12-31")]
    [InlineData("1. Jänner 2024", "2024-01-01")]
    [InlineData("Published August 5, 2025 at noon", "2025-08-05")]
    [InlineData("Aug. 5th, 2025", "2025-08-05")]
    [InlineData("5 Sept 2025", "2025-09-05")]
    [InlineData("05/08/2025", null)]
    [InlineData("0001-01-01T00:00:00", null)]
    [InlineData("31. Februar 2025", null)]
    [InlineData("Call 555-2025-08", null)]
    [InlineData("", null)]
    public void Days_are_read_as_people_and_programs_write_them(string text, string? expected) =>
        WrittenDay.TryFind(text)?.ToString("O", null).ShouldBe(expected);

    [Theory]
    [InlineData("https://a.example/2025/08/05/title", "2025-08-05")]
    [InlineData("https://a.example/story/2025/aug/05/title", "2025-08-05")]
    [InlineData("https://a.example/news-20250805.html", "2025-08-05")]
    [InlineData("https://a.example/2025-08-05-title", "2025-08-05")]
    [InlineData("https://a.example/article/2019123456789", null)]
    public void Days_are_found_in_addresses(string address, string? expected) =>
        WrittenDay.InPath(new Uri(address))?.ToString("O", null).ShouldBe(expected);
}
