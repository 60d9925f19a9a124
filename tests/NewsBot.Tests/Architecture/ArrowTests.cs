using System.Reflection;

namespace NewsBot.Tests.Architecture;

/// <summary>A house with floors: who may use whom, read from the compiled assemblies.</summary>
public sealed class ArrowTests
{
    private static readonly NamespaceArrows Arrows = NamespaceArrows.Read();

    /// <summary>What each project may use; what is not here is forbidden.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["NewsBot.Language"] = [],
        ["NewsBot.Search"] = ["NewsBot.Language"],
        ["NewsBot.Core"] = ["NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Sqlite"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Models"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Evaluation"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Activities"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Discord"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Teams"] = ["NewsBot.Activities", "NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Mcp"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot.Web"] = ["NewsBot.Core", "NewsBot.Search", "NewsBot.Language"],
        ["NewsBot"] =
        [
            "NewsBot.Discord", "NewsBot.Teams", "NewsBot.Web", "NewsBot.Mcp", "NewsBot.Models", "NewsBot.Evaluation",
            "NewsBot.Sqlite", "NewsBot.Core", "NewsBot.Search", "NewsBot.Language",
        ],
    };

    /// <summary>
    /// Arrows within a project that would make its rooms lean on each other, by the beginnings of names.
    /// </summary>
    private static readonly (string From, string To)[] Forbidden =
    [
        ("NewsBot.Core.Articles", "NewsBot.Core.Questions"),
        ("NewsBot.Core.Articles", "NewsBot.Core.Chat"),
        ("NewsBot.Core.Questions", "NewsBot.Core.Chat"),
        ("NewsBot.Core.Texts", "NewsBot.Core."),
        ("NewsBot.Core.Settings", "NewsBot.Core.Articles"),
        ("NewsBot.Core.Background", "NewsBot.Core.Articles"),
        ("NewsBot.Core.Chat.Library", "NewsBot.Core.Chat.Commands"),
        ("NewsBot.Core.Chat.Library", "NewsBot.Core.Chat.Turns"),
        ("NewsBot.Core.Chat.Library", "NewsBot.Core.Chat.Replies"),
        ("NewsBot.Search.Index", "NewsBot.Search.Vectors"),
        ("NewsBot.Language.English", "NewsBot.Language.German"),
        ("NewsBot.Language.German", "NewsBot.Language.English"),
    ];

    // Libraries that one project alone may know.
    private static readonly (string Library, string Project)[] Kept =
    [
        ("Microsoft.Data.Sqlite", "NewsBot.Sqlite"),
        ("SQLitePCLRaw", "NewsBot.Sqlite"),
        ("OpenAI", "NewsBot.Models"),
        ("Microsoft.SemanticKernel", "NewsBot.Models"),
        ("Azure", "NewsBot.Models"),
        ("YamlDotNet", "NewsBot.Models"),
        ("Spectre.Console", "NewsBot"),
        ("System.CommandLine", "NewsBot"),
        ("Microsoft.Identity.Client", "NewsBot.Teams"),
        ("ModelContextProtocol", "NewsBot.Mcp"),
        ("AngleSharp", "NewsBot.Core"),
    ];

    private static readonly string[] WithWebServer =
        ["NewsBot", "NewsBot.Web", "NewsBot.Mcp", "NewsBot.Teams", "NewsBot.Activities", "NewsBot.Discord"];

    [Fact]
    public void Namespaces_form_no_circle()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Table());
        Arrows.Circles()
            .Select(circle => string.Join(Environment.NewLine, Arrows.All
                .Where(arrow => circle.Contains(arrow.Key.From) && circle.Contains(arrow.Key.To))
                .OrderBy(arrow => arrow.Value.Count)
                .Select(arrow => $"{arrow.Key.From} -> {arrow.Key.To}: {string.Join(", ", arrow.Value.Take(5))}")))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Projects_use_what_lies_below_them_alone()
    {
        MayUse.Keys.Order().ShouldBe(NamespaceArrows.Projects.Order(), "a new project needs its place in the house");
        Arrows.All
            .Select(arrow => (
                From: NamespaceArrows.ProjectOf(arrow.Key.From), To: NamespaceArrows.ProjectOf(arrow.Key.To), Why: arrow.Value))
            .Where(arrow => arrow.From != arrow.To && !MayUse[arrow.From].Contains(arrow.To))
            .Select(arrow => $"{arrow.From} -> {arrow.To}: {string.Join(", ", arrow.Why)}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_room_uses_one_above_it() =>
        Arrows.All
            .Where(arrow => Forbidden.Any(forbidden =>
                arrow.Key.From.StartsWith(forbidden.From, StringComparison.Ordinal)
                && arrow.Key.To.StartsWith(forbidden.To, StringComparison.Ordinal)
                && !arrow.Key.To.StartsWith(forbidden.From, StringComparison.Ordinal)))
            .Select(arrow => $"{arrow.Key.From} -> {arrow.Key.To}: {string.Join(", ", arrow.Value)}")
            .ShouldBeEmpty();

    [Fact]
    public void The_root_of_a_project_puts_it_together_and_is_used_by_none_of_its_rooms() =>
        Arrows.All.Keys
            .Where(arrow => arrow.To is "NewsBot.Core" or "NewsBot.Discord" or "NewsBot.Teams" or "NewsBot.Web"
                && arrow.From.StartsWith(arrow.To + ".", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_library_is_known_to_the_one_project_that_wraps_it()
    {
        foreach (var (library, owner) in Kept)
        {
            NamespaceArrows.Projects
                .Where(project => project != owner && References(project).Any(name => name.StartsWith(library, StringComparison.Ordinal)))
                .ShouldBeEmpty(library);
        }
    }

    [Fact]
    public void Only_platforms_and_the_host_know_a_web_server() =>
        NamespaceArrows.Projects
            .Where(project => !WithWebServer.Contains(project)
                && References(project).Any(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static string Table()
    {
        var lines = new List<string>
        {
            $"{Arrows.Namespaces.Count} namespaces, {Arrows.All.Count} arrows, {Arrows.Circles().Count} circles",
        };
        lines.AddRange(Arrows.All.Keys.GroupBy(arrow => arrow.From).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} -> {string.Join(", ", group.Select(arrow => arrow.To).Order())}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static IEnumerable<string> References(string project) =>
        Assembly.Load(project == "NewsBot" ? "newsbot" : project).GetReferencedAssemblies().Select(name => name.Name!);
}
