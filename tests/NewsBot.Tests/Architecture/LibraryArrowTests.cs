using System.Text.RegularExpressions;

namespace NewsBot.Tests.Architecture;

/// <summary>Isolation is written once: in the library and below it.</summary>
public sealed partial class LibraryArrowTests
{
    [Fact]
    public void Commands_HTTP_and_the_command_line_reach_articles_feeds_and_loads_by_the_library_alone() =>
        Sources(name => name.EndsWith(".Chat.Commands", StringComparison.Ordinal)
            || name.EndsWith(".Web.Api", StringComparison.Ordinal)
            || name == "NewsBot.Cli" || name.StartsWith("NewsBot.Cli.", StringComparison.Ordinal))
            .Where(source => StorePort().IsMatch(source.Text))
            .Select(source => source.File)
            .ShouldBeEmpty();

    [Fact]
    public void The_library_knows_nothing_of_commands_turns_and_replies() =>
        Sources(name => name.Contains(".Chat.Library", StringComparison.Ordinal))
            .Where(source => ChatAbove().IsMatch(source.Text))
            .Select(source => source.File)
            .ShouldBeEmpty();

    private static List<(string File, string Text)> Sources(Func<string, bool> isMeant)
    {
        var sources = Checkout.Sources
            .Where(file => file.StartsWith(Path.Combine(Checkout.Root, "src"), StringComparison.Ordinal))
            .Select(file => (File: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(source => isMeant(Namespace().Match(source.Text).Groups[1].Value))
            .ToList();
        sources.ShouldNotBeEmpty();
        return sources;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bI(ArticleStore|FeedStore|JobQueue|LoadUndo|AuditLog)\b")]
    private static partial Regex StorePort();

    [GeneratedRegex(@"\bChat\.(Commands|Turns|Replies|Loads|Memory|Notices)\b")]
    private static partial Regex ChatAbove();
}
