using System.IO.Compression;
using System.Text;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

/// <summary>
/// Input that is broken or means harm: each gets its reason, none ends the program, the rest is read.
/// </summary>
public sealed class HostileInputTests
{
    private const string Good = "{\"title\":\"Servers\",\"text\":\"Foxconn builds servers.\"}";

    public static TheoryData<string, string, string> RefusedTexts => new()
    {
        { "empty.txt", "", "EmptyFile" },
        { "blank.txt", " \t\r\n\n  \u00A0\u200B\n", "NoText" },
        { "marks.txt", "---\n***\n", "NoText" },
        { "title.txt", "Only a title\n", "OnlyTitle" },
        { "empty.html", "<html><head><title>Nothing</title></head><body><script>alert(1)</script></body></html>", "NoArticleInPage" },
        { "note.xml", "<?xml version=\"1.0\"?><note/>", "OtherXml" },
        { "report.pdf", "%PDF-1.7\n%\u00E2\u00E3", "Pdf" },
        { "letter.rtf", "{\\rtf1 Hello}", "Office" },
        { "empty.json", "[]", "NoItems" },
        { "broken.json", "{\"title\": \"A\", \"text\": ", "BrokenJson" },
        { "scalar.json", "42", "NotAnObject" },
        { "types.json", "{\"title\": 1, \"text\": \"A b.\"}", "NotText" },
        { "types.json", "{\"title\": \"A\", \"text\": [\"b\"]}", "NotText" },
        { "types.json", "{\"title\": \"A\"}", "MissingField" },
        { "types.json", "{\"title\": \"A\", \"text\": \" \"}", "MissingField" },
        { "types.json", "{\"title\": \"A\", \"text\": \"b\", \"authors\": {\"name\": \"C\"}}", "NotNames" },
        { "types.json", "{\"title\": \"A\", \"text\": \"b\", \"published\": \"yesterday\"}", "NotADate" },
        { "types.json", "{\"title\": \"A\", \"text\": \"b\", \"published\": 20250805}", "NotText" },
        { "types.json", "{\"title\": \"A\", \"text\": \"b\", \"url\": \"javascript:alert(1)\"}", "NotAnAddress" },
        { "types.json", "{\"title\": \"A\", \"text\": \"b\", \"url\": \"file:///etc/passwd\"}", "NotAnAddress" },
    };

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public async Task A_text_without_an_article_is_refused_with_its_reason(string name, string content, string reason) =>
        Reason((await ReadAsync(name, content)).ShouldHaveSingleItem()).ShouldBe(reason);

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        var random = new byte[100_000];
        new Random(1).NextBytes(random);

        Reason((await ReadAsync("photo.txt", random)).ShouldHaveSingleItem()).ShouldBe("Binary");
        Reason((await ReadAsync("zeros", new byte[5000])).ShouldHaveSingleItem()).ShouldBe("Binary");
        Reason((await ReadAsync("a.png", [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1])).ShouldHaveSingleItem())
            .ShouldBe("Binary");
    }

    [Fact]
    public async Task Zeros_and_control_characters_in_a_text_are_taken_out()
    {
        var draft = await ReadOneAsync(
            "zeros.txt", "Ti\0tle of\u0007 it\n\nFoxconn\u202E builds ser\u00ADvers\u0085in Ohio\0, the com\uFEFFpany said.\u001b[31m");

        draft.Title.ShouldBe("Title of it");
        draft.Text.ShouldBe("Foxconn builds servers in Ohio, the company said.[31m");
    }

    [Fact]
    public async Task A_script_in_a_title_stays_harmless_text()
    {
        var page = await ReadOneAsync(
            "a.html", "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title><p>Foxconn builds servers in Lordstown, Ohio.</p>");
        var json = await ReadOneAsync("a.json", "{\"title\":\"<script>alert(1)</script>\",\"text\":\"Foxconn builds.\"}");

        page.Title.ShouldBe("<script>alert(1)</script>");
        json.Title.ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    public async Task A_huge_title_is_cut()
    {
        var draft = await ReadOneAsync("a.json", $"{{\"title\":\"{new string('x', 2_000_000)}\",\"text\":\"Foxconn builds.\"}}");

        draft.Title.Length.ShouldBe(300);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused()
    {
        var line = Encoding.UTF8.GetBytes("Title\n" + new string('x', 50_000_000));

        Reason((await ReadAsync("line.txt", line)).ShouldHaveSingleItem()).ShouldBe("TextTooLong");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        var options = new ReadingOptions { MaxFileBytes = 1000 };

        Reason((await ReadAsync("a.txt", new string('x', 10_000), options)).ShouldHaveSingleItem()).ShouldBe("FileTooLarge");
    }

    [Fact]
    public async Task A_line_of_50_megabytes_is_passed_over_without_being_held()
    {
        var source = new LoadSource.Content("a.jsonl", _ => Task.FromResult<Stream>(new EndlessLine(50 * 1024 * 1024, Good)));
        var before = GC.GetTotalAllocatedBytes();

        var items = await ReadAsync(source);

        items.Count.ShouldBe(2);
        Reason(items[0]).ShouldBe("LineTooLong");
        items[1].ShouldBeOfType<ReadItem.Read>().Source.ShouldBe("a.jsonl:2");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(120L * 1024 * 1024);
    }

    [Fact]
    public async Task Bad_rows_among_a_hundred_thousand_cost_no_good_one()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            rows.Append((i % 10) switch
            {
                3 => "{\"title\":\"no text\"}",
                7 => "{broken",
                _ => Good,
            }).Append(i % 2 == 0 ? "\n" : "\r\n");
        }

        var items = await ReadAsync("rows.jsonl", rows.ToString());

        items.Count.ShouldBe(100_000);
        items.OfType<ReadItem.Read>().Count().ShouldBe(80_000);
        Reason(items[7]).ShouldBe("BadJson");
        items[7].Source.ShouldBe("rows.jsonl:8");
    }

    [Fact]
    public async Task Bad_items_of_an_array_cost_no_good_one()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);

        var items = await ReadAsync("a.json", $"[{Good}, {{\"title\":{deep},\"text\":\"b\"}}, null, 7, {Good}, {{\"title\": tru");

        items.Select(item => item is ReadItem.Read ? "Read" : Reason(item))
            .ShouldBe(["Read", "BadJson", "NotAnObject", "NotAnObject", "Read", "BrokenJson"]);
        items[4].Source.ShouldBe("a.json#5");
    }

    [Fact]
    public async Task Json_nested_a_hundred_thousand_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"title\":", 100_000));

        Reason((await ReadAsync("a.json", deep)).ShouldHaveSingleItem()).ShouldBe("BrokenJson");
        Reason((await ReadAsync("a.jsonl", deep)).ShouldHaveSingleItem()).ShouldBe("BadJson");
    }

    [Fact]
    public async Task Lone_surrogates_are_replaced()
    {
        var draft = await ReadOneAsync(
            "a.json", """{"title":"A \ud800 b \\ud800","text":"Fox \udc00\ud83d\ude00 conn \ud83d","\ud800":1}""");

        draft.Title.ShouldBe("A \uFFFD b \\ud800");
        draft.Text.ShouldBe("Fox \uFFFD\U0001F600 conn \uFFFD");
    }

    [Fact]
    public async Task Utf16_with_an_odd_length_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Title\n\nFoxconn builds."), 0x41];

        (await ReadOneAsync("a.txt", bytes)).Text.ShouldBe("Foxconn builds.");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><td><td>")]
    [InlineData("<svg a=\"/>\">")]
    [InlineData("<svg =\" b=\"/>\">")]
    [InlineData("<table><tr><td>")]
    public async Task A_page_nested_a_hundred_thousand_deep_is_refused(string tags)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(tags, 100_000)) + "Foxconn builds servers.";

        Reason((await ReadAsync("deep.html", html)).ShouldHaveSingleItem()).ShouldBe("HtmlTooDeep");
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<br>")]
    [InlineData("<td>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d='M0'/><g></g></svg><p>")]
    [InlineData("<svg/><p>")]
    public async Task Many_elements_that_are_never_closed_are_no_depth(string tag)
    {
        var html = "<html><title>News</title><body>"
            + string.Concat(Enumerable.Repeat($"{tag}Foxconn builds servers in Ohio.", 3_000));

        (await ReadAsync("open.html", html)).ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Read>();
    }

    [Fact]
    public async Task A_page_at_the_limit_of_depth_is_parsed()
    {
        var html = "<title>News</title>" + string.Concat(Enumerable.Repeat("<div>", 500)) + "Foxconn builds servers in Ohio.";

        (await ReadOneAsync("deep.html", html)).Text.ShouldBe("Foxconn builds servers in Ohio.");
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_and_the_entry_after_it_read()
    {
        var zip = Zip(("bomb.txt", new byte[100_000_000]), ("spaces.txt", Encoding.UTF8.GetBytes(new string(' ', 100_000_000))),
            ("good.json", Encoding.UTF8.GetBytes(Good)));

        var items = await ReadAsync("a.zip", zip);

        items.Count.ShouldBe(3);
        Reason(items[0]).ShouldBe("Binary");
        Reason(items[1]).ShouldBe("ZipBomb");
        items[2].ShouldBeOfType<ReadItem.Read>().Source.ShouldBe("a.zip/good.json");
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_too_much_is_left_early()
    {
        var options = new ReadingOptions { MaxZipBytes = 3_000 };
        var entry = Encoding.UTF8.GetBytes("Title\n" + string.Concat(Enumerable.Range(0, 400).Select(i => $"w{i} ")));

        var items = await ReadAsync("a.zip", Zip(("1.txt", entry), ("2.txt", entry), ("3.txt", entry)), options);

        items[0].ShouldBeOfType<ReadItem.Read>();
        Reason(items[^1]).ShouldBe("ZipTooLarge");
    }

    [Theory]
    [InlineData("../../etc/cron.d/x.json")]
    [InlineData("/etc/x.json")]
    [InlineData("..\\x.json")]
    [InlineData("C:\\x.json")]
    public async Task A_name_that_points_out_of_the_archive_is_refused(string name)
    {
        var items = await ReadAsync("a.zip", Zip((name, Encoding.UTF8.GetBytes(Good)), ("b/c.json", Encoding.UTF8.GetBytes(Good))));

        Reason(items[0]).ShouldBe("ZipUnsafeName");
        items[1].ShouldBeOfType<ReadItem.Read>().Source.ShouldBe("a.zip/b/c.json");
    }

    [Fact]
    public async Task Archives_within_archives_office_files_and_empty_archives_are_refused()
    {
        var inner = Zip(("good.json", Encoding.UTF8.GetBytes(Good)));

        Reason((await ReadAsync("a.zip", Zip(("inner.zip", inner)))).ShouldHaveSingleItem()).ShouldBe("ZipNested");
        Reason((await ReadAsync("a.docx", inner)).ShouldHaveSingleItem()).ShouldBe("Office");
        Reason((await ReadAsync("a", Zip(("[Content_Types].xml", "<x/>"u8.ToArray())))).ShouldHaveSingleItem()).ShouldBe("Office");
        Reason((await ReadAsync("a.zip", Zip())).ShouldHaveSingleItem()).ShouldBe("ZipEmpty");
        Reason((await ReadAsync("a.zip", Zip(("1.json", inner), ("2.json", inner)), new ReadingOptions { MaxZipEntries = 1 }))
            .ShouldHaveSingleItem()).ShouldBe("ZipTooManyEntries");
    }

    [Fact]
    public async Task A_truncated_archive_is_refused()
    {
        var zip = Zip(("good.json", Encoding.UTF8.GetBytes(Good)));

        Reason((await ReadAsync("a.zip", zip[..^30])).ShouldHaveSingleItem()).ShouldBe("Damaged");
    }

    [Fact]
    public async Task A_damaged_entry_is_refused_and_the_next_read()
    {
        var noise = new byte[20_000];
        new Random(2).NextBytes(noise);
        var text = Encoding.UTF8.GetBytes("Title\n" + Convert.ToBase64String(noise));
        var zip = Zip(("bad.txt", text), ("good.json", Encoding.UTF8.GetBytes(Good)));
        zip.AsSpan(5_000, 2_000).Fill(0xFF);

        var items = await ReadAsync("a.zip", zip);

        items[^1].ShouldBeOfType<ReadItem.Read>();
        items.Count.ShouldBe(2);
        Reason(items[0]).ShouldBe("Damaged");
    }

    [Fact]
    public async Task An_encrypted_entry_is_refused()
    {
        var zip = Zip(("secret.json", Encoding.UTF8.GetBytes(Good)), ("good.json", Encoding.UTF8.GetBytes(Good)));
        zip[6] |= 1; // the flag in the entry's own header
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1; // and in the directory

        var items = await ReadAsync("a.zip", zip);

        Reason(items[0]).ShouldBe("ZipEncrypted");
        items[1].ShouldBeOfType<ReadItem.Read>();
    }

    [Fact]
    public async Task An_archive_from_a_pipe_is_read()
    {
        var zip = Zip(("good.json", Encoding.UTF8.GetBytes(Good)));
        var source = new LoadSource.Content(
            "-", _ => Task.FromResult<Stream>(new GZipStream(new MemoryStream(Packed(zip)), CompressionMode.Decompress)));

        (await ReadAsync(source)).ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Read>();
    }

    private static byte[] Packed(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return bytes.ToArray();
    }
}
