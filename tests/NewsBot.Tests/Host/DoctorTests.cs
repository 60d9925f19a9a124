using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Health;
using NewsBot.Search.Index;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Host;

public sealed class DoctorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_that_was_just_set_up_is_well()
    {
        using var folder = new TemporaryFolder();
        await using var services = InProcess.On(folder.File("data"));
        await services.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);

        var findings = await ExamineAsync(services);

        findings.Keys.ShouldBe(
            [
                "version", "settings", "folder", "disk", "sqlite", "database", "index", "passages", "lexicon", "languages", "time", "teams",
                "discord", "models", "embeddings", "prompts",
            ],
            ignoreOrder: true);
        findings.Where(finding => finding.Value.Level == FindingLevel.Fail).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_others_can_read_is_a_warning()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no permission bits.");
            return;
        }

        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.OtherRead);
        await using var services = InProcess.On(folder.Path);

        var finding = (await ExamineAsync(services))["folder"];

        finding.Level.ShouldBe(FindingLevel.Warn);
        finding.Remedy!.ToString().ShouldContain("chmod 700");
    }

    [Fact]
    public async Task A_setting_that_cannot_be_used_and_one_that_nothing_reads_are_found()
    {
        using var folder = new TemporaryFolder();
        await using var services = InProcess.On(folder.Path, ("Chat:QuestionsPerMinute", "-3"), ("Browser:Opn", "true"));
        var check = services.GetServices<IDoctorCheck>().Single(check => check.Name == "settings");

        var findings = await check.RunAsync(Cancellation);

        findings.Where(finding => finding.Level == FindingLevel.Fail).Select(finding => finding.Observation.ToString())
            .ShouldBe(
            [
                "Chat:QuestionsPerMinute is \"-3\", but must be a whole number from 0 to 100000, for example 30.",
                "Nothing reads the setting Browser:Opn of the command line. "
                    + "The nearest one is Browser:Open, for example Browser:Open=true.",
            ]);
    }

    [Fact]
    public async Task A_damaged_database_is_said_to_be_damaged()
    {
        using var folder = new TemporaryFolder();
        await using (var services = InProcess.On(folder.Path))
        {
            await services.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);
        }

        var database = folder.File("newsbot.db");
        var bytes = await File.ReadAllBytesAsync(database, Cancellation);
        Random.Shared.NextBytes(bytes.AsSpan(4096));
        await File.WriteAllBytesAsync(database, bytes, Cancellation);

        await using var after = InProcess.On(folder.Path);
        var check = after.GetServices<IDoctorCheck>().Single(check => check.Name == "database");
        (await check.RunAsync(Cancellation)).ShouldContain(finding => finding.Level == FindingLevel.Fail);
    }

    [Fact]
    public async Task An_index_is_well_again_after_it_is_made_anew()
    {
        using var folder = new TemporaryFolder();
        await using var services = InProcess.On(folder.Path);
        await services.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);
        var index = services.GetRequiredService<SearchIndex>();
        await index.CatchUpAsync(Cancellation);
        var before = index.State.Passages;

        (await index.RebuildAsync(Cancellation)).ShouldBeTrue();

        index.State.Passages.ShouldBe(before);
        (await ExamineAsync(services))["passages"].Level.ShouldBe(FindingLevel.Ok);
    }

    [Fact]
    public async Task An_index_that_another_process_writes_is_left_to_it()
    {
        using var folder = new TemporaryFolder();
        await using var writer = InProcess.On(folder.Path);
        await writer.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);
        await writer.GetRequiredService<SearchIndex>().CatchUpAsync(Cancellation);
        await using var other = InProcess.On(folder.Path);

        (await other.GetRequiredService<SearchIndex>().RebuildAsync(Cancellation)).ShouldBeFalse();
    }

    private static async Task<Dictionary<string, Finding>> ExamineAsync(IServiceProvider services)
    {
        var findings = new Dictionary<string, Finding>();
        foreach (var check in services.GetServices<IDoctorCheck>())
        {
            findings[check.Name] = (await check.RunAsync(Cancellation)).MaxBy(finding => finding.Level)!;
        }

        return findings;
    }
}
