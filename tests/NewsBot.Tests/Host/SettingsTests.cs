using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Host;
using NewsBot.Models.OpenAi;
using NewsBot.Sqlite;
using NewsBot.Teams.Settings;
using NewsBot.Tests.Architecture;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Host;

public sealed class SettingsTests
{
    [Fact]
    public void Without_any_setting_data_go_to_a_folder_of_the_users_and_not_into_the_checkout()
    {
        var path = Settings.Read([], quiet: true)[Settings.DataPath]!;
        Path.IsPathFullyQualified(path).ShouldBeTrue();
        Path.GetFileName(path).ShouldBe("newsbot");
        path.ShouldNotContain(Checkout.Root);
    }

    [Fact]
    public void The_data_folder_is_made_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no permission bits.");
            return;
        }

        using var folder = new TemporaryFolder();
        using var services = InProcess.On(folder.File("data"));
        var made = services.GetRequiredService<IOptions<StorageOptions>>().Value.Path;
        File.GetUnixFileMode(made).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("Storage:Pth")]
    [InlineData("Strage:Path")]
    [InlineData("Path")]
    public void A_mistyped_setting_on_the_command_line_is_refused_by_name(string name)
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(folder.Path, (name, "x"));
        Should.Throw<OptionsValidationException>(() => SettingsGuard.Check(services, _ => { }))
            .Message.ShouldContain(name);
    }

    [Theory]
    [InlineData("feeds:parallel", "4")]
    [InlineData("Bundled:Load", "false")]
    [InlineData("Web:Url", "http://127.0.0.1:0")]
    [InlineData("Web:Hosts", "news.example.org, news.example.com")]
    [InlineData("Web:Hosts:0", "news.example.org")]
    [InlineData("Logging:LogLevel:Default", "Debug")]
    public void Known_settings_are_accepted(string name, string value)
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(folder.Path, (name, value));
        SettingsGuard.Check(services, warning => Assert.Fail(warning.ToString()));
    }

    [Fact]
    public void A_value_of_the_wrong_kind_is_refused_with_the_name_of_its_setting()
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(folder.Path, ("Bundled:Load", "perhaps"));
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<BundledOptions>>().Value)
            .Message.ShouldContain("Bundled:Load");
    }

    [Fact]
    public void Entries_of_a_list_are_separated_by_commas_have_an_index_or_both()
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(
            folder.Path,
            ("Fetching:AllowedHosts", "127.0.0.1, intranet.example,"),
            ("Fetching:AllowedHosts:0", "10.1.0.0/16"),
            ("Fetching:AllowedHosts:1", "127.0.0.1"));
        services.GetRequiredService<IOptions<FetchingOptions>>().Value.AllowedHosts
            .ShouldBe(["127.0.0.1", "intranet.example", "10.1.0.0/16"]);
    }

    [Fact]
    public void Settings_without_a_value_keep_their_default()
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(
            folder.Path, ("Models:Chat:Temperature", ""), ("Teams:AppId", ""), ("Teams:Admins", ""));
        services.GetRequiredService<IOptions<ModelsOptions>>().Value.Chat.Temperature.ShouldBeNull();
        var teams = services.GetRequiredService<IOptions<TeamsOptions>>().Value;
        (teams.IsOn, teams.Admins.Count).ShouldBe((false, 0));
    }

    [Fact]
    public void Commands_log_warnings_and_the_bot_logs_what_it_does()
    {
        Settings.Read([], quiet: true)["Logging:LogLevel:Default"].ShouldBe("Warning");
        Settings.Read([], quiet: false)["Logging:LogLevel:Default"].ShouldBe("Information");
    }
}
