using NewsBot.Core.Health;
using NewsBot.Sqlite;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteLibraryCheckTests
{
    [Fact]
    public async Task The_library_that_comes_with_the_program_does_not_damage_its_log()
    {
        var finding = (await new SqliteLibraryCheck().RunAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        finding.Level.ShouldBe(FindingLevel.Ok, finding.Observation.In("en"));
    }

    [Theory]
    [InlineData("3.50.4", FindingLevel.Warn)]
    [InlineData("3.51.2", FindingLevel.Warn)]
    [InlineData("3.51.3", FindingLevel.Ok)]
    [InlineData("3.53.4", FindingLevel.Ok)]
    public void Older_ones_are_warned_about(string version, FindingLevel level) =>
        SqliteLibraryCheck.Judge(Version.Parse(version)).Level.ShouldBe(level);
}
