using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;

namespace NewsBot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_store_works_as_registered()
    {
        await using var services = Services(_folder.Path);

        var saved = await services.GetRequiredService<IArticleStore>()
            .SaveAsync([SomeArticle.With()], TestContext.Current.CancellationToken);

        saved.ShouldHaveSingleItem().ShouldBeOfType<SaveOutcome.Added>();
        services.GetRequiredService<IJobQueue>().ShouldNotBeNull();
        services.GetRequiredService<IStoreBackup>().ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public async Task A_missing_folder_is_refused_by_name_with_an_example(string path)
    {
        await using var services = Services(path);

        var refused = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IArticleStore>());

        refused.Message.ShouldContain("Storage:Path");
        refused.Message.ShouldContain("/var/lib/newsbot");
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "x", TestContext.Current.CancellationToken);
        await using var services = Services(_folder.File("file"));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IArticleStore>())
            .Message.ShouldContain("is a file");
    }

    public void Dispose() => _folder.Dispose();

    private static ServiceProvider Services(string path) =>
        new ServiceCollection().AddSqliteStorage(options => options.Path = path).BuildServiceProvider();
}
