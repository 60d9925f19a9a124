using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Host;
using NewsBot.Storage;
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
        path.ShouldNotContain(Architecture.Checkout.Root);
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
        using var services = InProcess.On(folder.Path);
        Should.Throw<OptionsValidationException>(() => SettingsGuard.Check(services, [name])).Message.ShouldContain(name);
    }

    [Theory]
    [InlineData("storage:path")]
    [InlineData("Bundled:Load")]
    [InlineData("Web:Url")]
    [InlineData("Web:Hosts:0")]
    [InlineData("Logging:LogLevel:Default")]
    public void Known_settings_are_accepted(string name)
    {
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(folder.Path);
        Should.NotThrow(() => SettingsGuard.Check(services, [name]));
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
    public void Commands_log_warnings_and_the_bot_logs_what_it_does()
    {
        Settings.Read([], quiet: true)["Logging:LogLevel:Default"].ShouldBe("Warning");
        Settings.Read([], quiet: false)["Logging:LogLevel:Default"].ShouldBe("Information");
    }
}
