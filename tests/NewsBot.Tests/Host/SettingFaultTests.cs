using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Host;

/// <summary>Settings that cannot be used, as somebody at a terminal meets them.</summary>
[Trait("Category", "Slow")]
public sealed class SettingFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Discord:KeepDays", "abc", "30")]
    [InlineData("Web:BehindProxy", "maybe", "true")]
    [InlineData("Loading:Parallel", "0", "2")]
    [InlineData("Fetching:ContactUrl", "about-us", "https://")]
    [InlineData("Web:Url", "http://127.0.0.1:0/news", "http://127.0.0.1:5080")]
    [InlineData("Logging:LogLevel:Default", "loud", "Warning")]
    public async Task A_setting_that_cannot_be_used_is_named_with_an_example_everywhere(
        string name, string value, string example)
    {
        foreach (string[] command in new string[][] { ["doctor"], ["status"], [] })
        {
            var result = await NewsBotProcess.RunAsync(_folder.Path, [.. command, "--set", $"{name}={value}"]);

            result.Code.ShouldBe(1, $"newsbot {string.Join(' ', command)}: {result.Output}{result.Error}");
            ShouldBeSaid(result, name, example);
        }
    }

    [Fact]
    public async Task Several_settings_that_cannot_be_used_are_all_named()
    {
        var result = await NewsBotProcess.RunAsync(
            _folder.Path,
            "status", "--set", "Feeds:Parallel=0", "--set", "Teams:AppId=x", "--set", "Models:Chat:Retries=many");

        result.Code.ShouldBe(1);
        ShouldBeSaid(result, "Feeds:Parallel", "8");
        ShouldBeSaid(result, "Teams:AppId", "00000000-0000-0000-0000-000000000000");
        ShouldBeSaid(result, "Models:Chat:Retries", "2");
    }

    [Theory]
    [InlineData("Fetching:AllowedHosts=127.0.0.1")]
    [InlineData("Fetching:AllowedHosts= intranet.example , 127.0.0.0/8")]
    [InlineData("Fetching:AllowedHosts:0=127.0.0.1")]
    public async Task A_list_is_taken_with_commas_and_with_indexes(string setting)
    {
        // Where the host is allowed, fetching gets as far as finding that nobody listens there.
        var result = await NewsBotProcess.RunAsync(_folder.Path, "load", "http://127.0.0.1:9/", "--set", setting);

        (result.Output + result.Error).ShouldContain("could not be reached");
    }

    public void Dispose() => _folder.Dispose();

    private static void ShouldBeSaid(ProcessResult result, string name, string example)
    {
        var said = result.Output + result.Error;
        said.ShouldContain(name);
        said.ShouldContain(example);
        said.ShouldNotContain("   at ");
        said.ShouldNotContain("Exception");
    }
}
