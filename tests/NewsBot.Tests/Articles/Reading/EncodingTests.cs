using System.Text;
using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

public sealed class EncodingTests
{
    private const string Content = "Über Größe\n\nDer Vorstand erklärte, die Straße sei „frei“ – für 5 € Maut.\n";
    private const string Paragraph = "Der Vorstand erklärte, die Straße sei „frei“ – für 5 € Maut.";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true },
        { "utf-16BE", false }, { "utf-32", true }, { "windows-1252", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_encoding_is_found(string name, bool hasMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Content)];

        var draft = await ReadOneAsync("größe.txt", bytes);

        draft.Title.ShouldBe("Über Größe");
        draft.Text.ShouldBe(Paragraph);
    }

    [Fact]
    public async Task A_declared_encoding_of_a_page_is_used()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = $"<html><head><meta charset=\"windows-1251\"><title>Новости</title></head><body><p>{Russian}</p></body></html>";

        var draft = await ReadOneAsync("page.html", Encoding.GetEncoding(1251).GetBytes(html));

        draft.Title.ShouldBe("Новости");
        draft.Text.ShouldBe(Russian);
    }

    [Fact]
    public async Task A_stale_declaration_does_not_garble_utf8()
    {
        var html = $"<html><head><meta charset=\"iso-8859-1\"><title>Größe</title></head><body><p>{Paragraph}</p></body></html>";

        (await ReadOneAsync("page.html", html)).Text.ShouldBe(Paragraph);
    }

    [Fact]
    public async Task A_few_broken_bytes_do_not_garble_the_rest()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Größe und Straße\n\nÜber"), 0xFF, .. Encoding.UTF8.GetBytes("größe.")];

        (await ReadOneAsync("broken.txt", bytes)).Text.ShouldBe("Über\uFFFDgröße.");
    }

    [Fact]
    public async Task Json_lines_in_utf16_are_read()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"title\":\"Ä\",\"text\":\"Ö ö.\"}\n")];

        (await ReadOneAsync("a.jsonl", bytes)).Text.ShouldBe("Ö ö.");
    }

    [Fact]
    public async Task A_line_of_json_in_windows_1252_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1252).GetBytes("{\"title\":\"Größe\",\"text\":\"Straße.\"}\n");

        (await ReadOneAsync("a.jsonl", bytes)).Title.ShouldBe("Größe");
    }

    private const string Russian = "Компания продала завод в штате Огайо, сообщает агентство.";
}
