using System.IO.Compression;
using System.Text.Json;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Reading.Html;

public sealed class ArticleExtractionTests
{
    [Fact]
    public async Task Real_news_pages_give_their_article_and_little_else()
    {
        var folder = SharedData.Find("bench/article-extraction");
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(
            Path.Combine(folder, "ground-truth.json"), TestContext.Current.CancellationToken));
        var reader = new SourceReader(new ReadingOptions(), new FaultsFail<SourceReader>());
        var score = new ExtractionScore();
        var times = new List<double>();
        foreach (var page in truth.RootElement.EnumerateObject())
        {
            var html = await UnpackAsync(Path.Combine(folder, "html", page.Name + ".html.gz"));
            var start = TimeProvider.System.GetTimestamp();
            var items = await reader.ReadAsync(
                new LoadSource.Content(page.Name + ".html", html), TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken);
            times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            score.Add(
                page.Value.GetProperty("articleBody").GetString() ?? "",
                items is [ReadItem.Read read] ? read.Draft.Text : "");
        }

        times.Sort();
        TestContext.Current.SendDiagnosticMessage(
            $"F1 {score.F1:F3}, precision {score.Precision:F3}, recall {score.Recall:F3}; "
            + $"p50 {times[times.Count / 2]:F1} ms, p95 {times[times.Count * 95 / 100]:F1} ms");
        score.F1.ShouldBeGreaterThan(0.97);
    }

    private static async Task<byte[]> UnpackAsync(string path)
    {
        await using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var html = new MemoryStream();
        await packed.CopyToAsync(html, TestContext.Current.CancellationToken);
        return html.ToArray();
    }
}
