using System.Reflection;
using NewsBot.Core.Articles;
using NewsBot.Sqlite;

namespace NewsBot.Tests.Architecture;

public sealed class ArrowTests
{
    private static readonly Assembly Core = typeof(Article).Assembly;
    private static readonly Assembly Storage = typeof(StorageOptions).Assembly;
    private static readonly Assembly Platforms = Assembly.Load("NewsBot.Platforms");
    private static readonly Assembly Models = Assembly.Load("NewsBot.Models");

    private static readonly string[] NotInCore =
    [
        "Microsoft.AspNetCore", "Microsoft.Data.Sqlite", "SQLitePCLRaw", "Npgsql", "System.Data", "OpenAI", "Spectre",
        "System.CommandLine", "NewsBot.",
    ];

    [Fact]
    public void The_core_knows_no_database_no_web_server_no_model_and_no_other_project() =>
        References(Core).Where(name => NotInCore.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Platforms_storage_and_models_know_the_core_alone()
    {
        foreach (var side in new[] { Storage, Platforms, Models })
        {
            References(side).Where(name => name.StartsWith("NewsBot.", StringComparison.Ordinal) && name != "NewsBot.Core")
                .ShouldBeEmpty(side.GetName().Name);
        }
    }

    [Fact]
    public void The_database_is_known_to_the_storage_alone()
    {
        foreach (var other in new[] { Core, Platforms, Models, Assembly.Load("newsbot") })
        {
            References(other).Where(name => name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
                || name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal)).ShouldBeEmpty(other.GetName().Name);
        }
    }

    [Fact]
    public void Within_the_core_the_store_and_the_search_know_nothing_of_the_chat()
    {
        // Namespaces have no compiler to hold their arrows, so the sources are read.
        foreach (var area in new[] { "Storage", "Search", "Articles", "Texts" })
        {
            var folder = Path.Combine(Checkout.Root, "src", "NewsBot.Core", area) + Path.DirectorySeparatorChar;
            Checkout.Sources
                .Where(file => file.StartsWith(folder, StringComparison.Ordinal))
                .Where(file => File.ReadAllText(file).Contains("using NewsBot.Core.Chat", StringComparison.Ordinal))
                .Select(Path.GetFileName)
                .ShouldBeEmpty(area);
        }
    }

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
