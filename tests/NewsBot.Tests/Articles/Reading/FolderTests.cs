using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Storage;
using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_sorted_and_without_hidden_files()
    {
        Write("b.txt", "B\n\nThe second one.");
        Write("a/z.md", "# Z\n\nThe first one.");
        Write("a/.hidden.txt", "H\n\nHidden.");
        Write(".git/x.txt", "G\n\nHidden as well.");
        Write("c.pdf", "%PDF-1.4");

        var items = await ReadAsync(new LoadSource.Location(_folder.Path));

        items.Select(item => Path.GetRelativePath(_folder.Path, item.Source)).ShouldBe(["a/z.md", "b.txt", "c.pdf"]);
        Reason(items[2]).ShouldBe("Pdf");
    }

    [Fact]
    public async Task Links_in_a_circle_end()
    {
        Write("a/one.txt", "One\n\nThe only one.");
        Directory.CreateSymbolicLink(_folder.File("a/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.File("self"), _folder.File("self"));
        File.CreateSymbolicLink(_folder.File("x.txt"), _folder.File("y.txt"));
        File.CreateSymbolicLink(_folder.File("y.txt"), _folder.File("x.txt"));

        var items = await ReadAsync(new LoadSource.Location(_folder.Path));

        items.OfType<ReadItem.Read>().ShouldHaveSingleItem();
        items.Where(item => item is not ReadItem.Read).ShouldAllBe(item => item is ReadItem.Refused || item is ReadItem.Unreachable);
    }

    [Fact]
    public async Task What_is_not_there_and_an_empty_folder_are_refused()
    {
        Reason((await ReadAsync(new LoadSource.Location(_folder.File("missing.txt")))).ShouldHaveSingleItem()).ShouldBe("NotThere");
        Reason((await ReadAsync(new LoadSource.Location(_folder.Path))).ShouldHaveSingleItem()).ShouldBe("EmptyFolder");
    }

    private void Write(string name, string content)
    {
        var path = _folder.File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
