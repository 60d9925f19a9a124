using NewsBot.Sqlite.Schema;

namespace NewsBot.Tests.Storage.Schema;

public sealed class SchemaRunnerTests
{
    [Theory]
    [InlineData(0, "one,two,three")]
    [InlineData(2, "three")]
    [InlineData(3, "")]
    public void Only_missing_scripts_are_run(int version, string expected)
    {
        var target = new Target { Version = version };

        SchemaRunner.Run(target, ["one", "two", "three"]).ShouldBeTrue();

        string.Join(',', target.Scripts).ShouldBe(expected);
        target.Version.ShouldBe(3);
    }

    [Fact]
    public void A_newer_database_is_left_alone()
    {
        var target = new Target { Version = 4 };

        SchemaRunner.Run(target, ["one", "two", "three"]).ShouldBeFalse();

        target.Scripts.ShouldBeEmpty();
    }

    private sealed class Target : ISchemaTarget
    {
        public List<string> Scripts { get; } = [];

        public int Version { get; set; }

        public void Run(string script) => Scripts.Add(script);
    }
}
