using System.IO.Compression;
using System.Text;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Reading;

/// <summary>Puts bytes before the reader.</summary>
internal static class ReadingFixture
{
    public static SourceReader Reader(ReadingOptions? options = null) =>
        new(options ?? new ReadingOptions(), new FaultsFail<SourceReader>());

    public static Task<List<ReadItem>> ReadAsync(string name, string content, ReadingOptions? options = null) =>
        ReadAsync(name, Encoding.UTF8.GetBytes(content), options);

    public static Task<List<ReadItem>> ReadAsync(string name, byte[] content, ReadingOptions? options = null) =>
        ReadAsync(new LoadSource.Content(name, content), options);

    public static async Task<List<ReadItem>> ReadAsync(LoadSource source, ReadingOptions? options = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await Reader(options).ReadAsync(source, cancellation).ToListAsync(cancellation);
    }

    public static async Task<ArticleDraft> ReadOneAsync(string name, string content) =>
        (await ReadAsync(name, content)).ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Read>().Draft;

    public static async Task<ArticleDraft> ReadOneAsync(string name, byte[] content) =>
        (await ReadAsync(name, content)).ShouldHaveSingleItem().ShouldBeOfType<ReadItem.Read>().Draft;

    /// <summary>Key of the reason, once it is known to have a wording in each language.</summary>
    public static string Reason(ReadItem item)
    {
        var reason = item is ReadItem.Unreachable missed ? missed.Reason : item.ShouldBeOfType<ReadItem.Refused>().Reason;
        reason.In("en").ShouldNotBeNullOrWhiteSpace();
        reason.In("de").ShouldNotBe(reason.In("en"));
        return reason.Key["Articles.".Length..];
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
