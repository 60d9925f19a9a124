using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;
using NewsBot.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Host;

/// <summary>Every setting that there is, with every kind of value that it cannot have.</summary>
public sealed class AllSettingsTests : IDisposable
{
    /// <summary>Any text may be right for these.</summary>
    private static readonly string[] FreeTexts =
    [
        "Discord:DirectCollection", "Models:Chat:Key", "Models:Chat:Model", "Models:Embeddings:Key",
        "Models:Embeddings:Model", "Storage:Path", "Teams:CertificatePassword", "Teams:CertificatePath",
        "Teams:ClientSecret", "Teams:Collection",
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> SectionsInEachLanguage
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var section in Sections())
            {
                foreach (var language in Phrasebook.Languages)
                {
                    cases.Add(section.Name, language);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(SectionsInEachLanguage))]
    public async Task A_value_that_a_setting_cannot_have_is_refused_with_its_name_and_an_example(
        string section, string language)
    {
        CultureInfo.CurrentUICulture = Phrasebook.Culture(language);
        foreach (var (setting, name, value) in Wrong(section))
        {
            await using var services = InProcess.On(_folder.Path, (name, value));

            ShouldSay(Refusal(() => SettingsGuard.Check(services, _ => { })), setting, value);
            var finding = await FindingAsync(services);
            finding.Level.ShouldBe(FindingLevel.Fail);
            ShouldSay(finding.Observation.In(language), setting, value);
        }
    }

    [Theory]
    [MemberData(nameof(SectionsInEachLanguage))]
    public async Task A_name_that_no_setting_has_is_told_with_the_nearest_and_its_example(
        string section, string language)
    {
        CultureInfo.CurrentUICulture = Phrasebook.Culture(language);
        foreach (var setting in Sections().Single(known => known.Name == section).Settings)
        {
            var name = setting.Name + "X";
            await using var given = InProcess.On(_folder.Path, (name, setting.Rule.Example));

            var refusal = Refusal(() => SettingsGuard.Check(given, _ => { }));
            refusal.ShouldContain(name);
            refusal.ShouldContain($"{setting.Name}={setting.Rule.Example}");
            (await FindingAsync(given)).Level.ShouldBe(FindingLevel.Fail);

            var notes = new List<Phrase>();
            await using var inFile = OnFile(name, setting.Rule.Example);
            SettingsGuard.Check(inFile, notes.Add);
            var note = notes.ShouldHaveSingleItem().In(language);
            note.ShouldContain(name);
            note.ShouldContain($"{setting.Name}={setting.Rule.Example}");
            (await FindingAsync(inFile)).Level.ShouldBe(FindingLevel.Warn);
        }
    }

    [Fact]
    public async Task The_example_of_each_setting_can_be_used()
    {
        // Those of Teams need each other, and that of the store is a folder of the machine.
        var sections = Sections().Where(section => section.Name is not ("Storage" or "Teams"));
        foreach (var setting in sections.SelectMany(section => section.Settings))
        {
            await using var services = InProcess.On(
                _folder.Path,
                ("Models:Chat:Model", "m"),
                ("Models:Embeddings:Model", "m"),
                (setting.Name, setting.Rule.Example));

            Should.NotThrow(() => SettingsGuard.Check(services, _ => { }), setting.Name);
        }
    }

    [Fact]
    public void Only_few_settings_take_any_text() =>
        Sections().SelectMany(section => section.Settings)
            .Where(setting => setting.Rule is TextSettingAttribute)
            .Select(setting => setting.Name)
            .ShouldBe(FreeTexts, ignoreOrder: true);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task The_start_refuses_every_value_that_a_setting_cannot_have()
    {
        foreach (var (setting, name, value) in Sections().SelectMany(section => Wrong(section.Name)))
        {
            var settings = Settings.Read([new(Settings.DataPath, _folder.Path), new(name, value)], quiet: true);
            await using var bot = BotHost.Build(settings);

            ShouldSay(Refusal(() => SettingsGuard.Check(bot.Services, _ => { })), setting, value);
        }
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("en", "doctor")]
    [InlineData("en", "status")]
    [InlineData("en")]
    [InlineData("de", "doctor")]
    [InlineData("de", "status")]
    [InlineData("de")]
    public async Task All_wrong_values_and_mistyped_names_are_told_at_once(string language, params string[] command)
    {
        var wrong = Sections().SelectMany(section => Wrong(section.Name)).DistinctBy(one => one.Setting).ToList();
        var mistyped = Sections().SelectMany(section => section.Settings).ToDictionary(
            setting => setting.Name.Replace(":", "__", StringComparison.Ordinal) + "X",
            setting => setting.Rule.Example);

        var given = wrong.SelectMany(setting => new[] { "--set", $"{setting.Name}={setting.Value}" });

        var result = await NewsBotProcess.RunAsync(
            _folder.Path, mistyped, [.. command, "--language", language, .. given]);

        result.Code.ShouldBe(1);
        var said = result.Output + result.Error;
        foreach (var (setting, _, value) in wrong)
        {
            ShouldSay(said, setting, value);
        }

        foreach (var (name, example) in mistyped)
        {
            said.ShouldContain(name);
            said.ShouldContain($"{name[..^1]}={example}");
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Finding> FindingAsync(ServiceProvider services) =>
        (await services.GetRequiredService<SettingsCheck>().RunAsync(TestContext.Current.CancellationToken))
            .ShouldHaveSingleItem();

    private static IReadOnlyList<SettingsSection> Sections()
    {
        using var services = InProcess.With();
        return [.. services.GetServices<SettingsSection>()];
    }

    private ServiceProvider OnFile(string name, string value)
    {
        var file = _folder.File(Path.GetRandomFileName());
        File.WriteAllText(file, JsonSerializer.Serialize(new Dictionary<string, string> { [name] = value }));
        var settings = new ConfigurationBuilder()
            .AddJsonFile(file)
            .AddCommandLine([$"--{Settings.DataPath}={_folder.Path}"])
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddNewsBotLogging(settings)
            .AddNewsBot()
            .BuildServiceProvider();
    }

    private static string Refusal(Action check) =>
        Should.Throw<OptionsValidationException>(check).Failures.ShouldHaveSingleItem();

    private static void ShouldSay(string said, Setting setting, string value)
    {
        said.ShouldContain(setting.Name, customMessage: $"{setting.Name}={value}");
        said.ShouldContain(setting.Rule.Example, customMessage: $"{setting.Name}={value}");
        said.ShouldNotContain("Exception", customMessage: $"{setting.Name}={value}");
        said.ShouldNotContain("System.", customMessage: $"{setting.Name}={value}");
        said.ShouldNotContain("   at ", customMessage: $"{setting.Name}={value}");
    }

    private static IEnumerable<(Setting Setting, string Name, string Value)> Wrong(string section) =>
        from setting in Sections().Single(known => known.Name == section).Settings
        from value in Wrong(setting)
        from name in setting.IsList ? new[] { setting.Name, setting.Name + ":0" } : [setting.Name]
        select (setting, name, value);

    private static IEnumerable<string> Wrong(Setting setting) => setting.Rule switch
    {
        TextSettingAttribute => [],
        SwitchSettingAttribute => ["maybe", "1"],
        NumberSettingAttribute { Fractions: true } number =>
            ["much", Written(number.Least - 0.1), Written(number.Most + 0.1), "NaN"],
        NumberSettingAttribute number =>
            ["abc", "2.5", Written(number.Least - 1), Written(number.Most + 1), "99999999999999999999"],
        DurationSettingAttribute time =>
        [
            "soon", "-00:00:01", "99999999.00:00:00",
            (TimeSpan.Parse(time.Least, CultureInfo.InvariantCulture) - TimeSpan.FromMilliseconds(1)).ToString(),
            (TimeSpan.Parse(time.Most, CultureInfo.InvariantCulture) + TimeSpan.FromMilliseconds(1)).ToString(),
        ],
        WebAddressSettingAttribute address =>
        [
            "nonsense", "ftp://news.example.org",
            .. address.Secure ? ["http://news.example.org"] : Array.Empty<string>(),
            .. address.WithoutPath ? ["http://127.0.0.1:5080/news"] : Array.Empty<string>(),
        ],
        HostSettingAttribute => ["https://news.example.org/", "news.example.org:80"],
        IdSettingAttribute => ["42", "{00000000-0000-0000-0000-000000000000}"],
        _ => setting.Name switch
        {
            "Discord:Collection" or "Web:Collection" => [" "],
            "Discord:Shards" => ["many", "0", "10001"],
            "Discord:Token" or "Teams:Scope" => ["a b"],
            "Fetching:AllowedHosts" => ["no host", "10.0.0.0/99"],
            "Teams:Developer" or "Teams:Name" => ["", new string('x', 33)],
            "Web:AdminToken" => ["short", ""],
            _ => throw new InvalidOperationException($"What would be wrong for {setting.Name}?"),
        },
    };

    private static string Written(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
