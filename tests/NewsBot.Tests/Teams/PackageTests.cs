using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NewsBot.Core.Chat;
using NewsBot.Teams.Package;
using NewsBot.Teams.Settings;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

public sealed class PackageTests
{
    private static readonly TeamsOptions Settings = new()
    {
        AppId = TestToken.AppId,
        TenantId = TestToken.TenantId,
        PublicUrl = "https://news.example.org/",
    };

    [Fact]
    public void The_package_holds_manifest_languages_and_icons_and_nothing_else()
    {
        using var zip = Open();
        zip.Entries.Select(entry => entry.FullName).Order().ShouldBe(["color.png", "de.json", "manifest.json", "outline.png"]);
        Size(zip, "color.png").ShouldBe((192, 192));
        Size(zip, "outline.png").ShouldBe((32, 32));
    }

    [Fact]
    public void The_manifest_keeps_the_limits_of_Teams()
    {
        using var zip = Open();
        var manifest = Read(zip, "manifest.json");
        manifest["name"]!["short"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(30);
        manifest["description"]!["short"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(80);
        manifest["description"]!["full"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(4_000);
        manifest["bots"]!.AsArray().Count.ShouldBe(1);
        var bot = manifest["bots"]![0]!;
        bot["botId"]!.GetValue<string>().ShouldBe(TestToken.AppId);
        bot["supportsFiles"]!.GetValue<bool>().ShouldBeTrue();
        bot["commandLists"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(3);
        var commands = bot["commandLists"]![0]!["commands"]!.AsArray();
        commands.Count.ShouldBeLessThanOrEqualTo(10);
        commands.ShouldAllBe(c => c!["title"]!.GetValue<string>().Length <= 32 && c["description"]!.GetValue<string>().Length <= 128);
        manifest["developer"]!.AsObject().Where(m => m.Key != "name")
            .ShouldAllBe(m => m.Value!.GetValue<string>().StartsWith("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_of_the_list_is_one_in_both_languages()
    {
        using var zip = Open();
        var english = Read(zip, "manifest.json")["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray()
            .Select(command => command!["title"]!.GetValue<string>());
        var german = Read(zip, "de.json").AsObject()
            .Where(m => m.Key.Contains("commandLists", StringComparison.Ordinal) && m.Key.EndsWith("title", StringComparison.Ordinal))
            .Select(m => m.Value!.GetValue<string>());
        foreach (var title in english.Concat(german))
        {
            CommandParser.Parse("/" + title).ShouldSatisfyAllConditions(
                command => (command is Command.Unknown { Reason.Key: "Chat.UnknownCommand" }).ShouldBeFalse(title));
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Manifest_and_languages_are_valid_by_Microsofts_schemas()
    {
        var validator = Playground.File("validate.mjs");
        Assert.SkipWhen(
            validator is null || Playground.File("node_modules/@microsoft/app-manifest/package.json") is null,
            "The schemas of app packages are not installed (npm ci in tests/peers/teams).");
        using var folder = new TemporaryFolder();
        using (var zip = Open())
        {
            await zip.ExtractToDirectoryAsync(folder.Path, TestContext.Current.CancellationToken);
        }

        using var node = Process.Start(new ProcessStartInfo("node") { ArgumentList = { validator, folder.Path }, RedirectStandardOutput = true })!;
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        node.ExitCode.ShouldBe(0, said);
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_verb_writes_it_and_says_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("app.zip");
        var refused = await NewsBotProcess.RunAsync(folder.Path, "teams", "manifest", file);
        refused.Code.ShouldBe(1);
        refused.Error.ShouldContain("Teams:AppId");

        var written = await NewsBotProcess.RunAsync(
            folder.Path, "teams", "manifest", file,
            "--set", $"Teams:AppId={TestToken.AppId}", "--set", $"Teams:TenantId={TestToken.TenantId}",
            "--set", "Teams:ClientSecret=secret", "--set", "Teams:PublicUrl=https://news.example.org");
        written.Code.ShouldBe(0, written.Error);
        await using var zip = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        zip.Entries.Count.ShouldBe(4);
    }

    private static ZipArchive Open() => new(new MemoryStream(
        AppPackage.Create(Settings, new Version(1, 0, 0), new DateTimeOffset(2025, 8, 5, 0, 0, 0, TimeSpan.Zero))));

    private static JsonNode Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return JsonNode.Parse(stream)!;
    }

    private static (int Width, int Height) Size(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var png = bytes.ToArray();
        png[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
