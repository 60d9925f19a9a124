using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace NewsBot.Tests.Architecture;

public sealed class ShapeTests
{
    // Folders that do the same for different things, and the files that each has somewhere; {0} is the folder's name.
    private static readonly (string[] Folders, string[] Files)[] Siblings =
    [
        (["src/NewsBot.Web", "src/NewsBot.Discord", "src/NewsBot.Teams"],
            ["{0}Receiver", "{0}ReplyChannel", "{0}Format", "{0}Options", "{0}Services"]),
        (["src/NewsBot.Core/Questions/Answering/Extractive", "src/NewsBot.Core/Questions/Answering/Llm"],
            ["{0}Answerer"]),
        (["src/NewsBot.Sqlite", "src/NewsBot.Postgres"],
            ["{0}ArticleStore", "{0}JobQueue", "{0}Backup", "{0}Schema", "{0}Services"]),
        (["src/NewsBot.Language/English", "src/NewsBot.Language/German"],
            ["{0}Language", "{0}Words", "{0}StopWords", "{0}Stemmer", "{0}Numbers", "{0}Sentences"]),
    ];

    [Fact]
    public void Siblings_share_file_names()
    {
        foreach (var (folders, files) in Siblings)
        {
            foreach (var folder in folders.Where(folder => Directory.Exists(Path.Combine(Checkout.Root, folder))))
            {
                foreach (var file in files)
                {
                    var own = Path.GetFileName(folder).Replace("NewsBot.", "", StringComparison.Ordinal);
                    var name = file.Replace("{0}", own, StringComparison.Ordinal) + ".cs";
                    Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), name, SearchOption.AllDirectories)
                        .ShouldHaveSingleItem($"{folder}/{name}");
                }
            }
        }
    }

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var types = NamespaceArrows.Projects
            .SelectMany(project => Assembly.Load(project == "NewsBot" ? "newsbot" : project).GetTypes())
            .ToList();
        var bases = types
            .Select(type => type.BaseType)
            .OfType<Type>()
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            .ToHashSet();
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type))
            .Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .Where(type => type.Namespace?.StartsWith("NewsBot", StringComparison.Ordinal) == true)
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Checkout.Root, "NewsBot.sln"));
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Where(project => !solution.Contains(project!, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_notices_name_each_package_that_ships_with_its_version()
    {
        var notices = File.ReadAllText(Path.Combine(Checkout.Root, "THIRD-PARTY-NOTICES.md"));
        using var stream = File.OpenRead(Path.Combine(Checkout.Root, "src/NewsBot/packages.lock.json"));
        JsonNode.Parse(stream)!["dependencies"]!.AsObject()
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(package => package.Value!["resolved"] is not null && !package.Key.Contains("Analyzers", StringComparison.Ordinal))
            .Select(package => $"| {package.Key} | {package.Value!["resolved"]} |")
            .Where(row => !notices.Contains(row, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Lock_files_name_no_registry() =>
        Directory.EnumerateFiles(Checkout.Root, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("://", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Package_versions_stand_in_one_file() =>
        Directory.EnumerateFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project).Descendants("PackageReference"))
            .Where(reference => reference.Attribute("Version") is not null)
            .ShouldBeEmpty();
}
