using NewsBot.Cli;

namespace NewsBot.Tests.Cli;

public sealed class TerminalLanguageTests
{
    [Theory]
    [InlineData("de_DE.UTF-8", "de")]
    [InlineData("en_GB.UTF-8", "en")]
    [InlineData("fr_FR.UTF-8", "en")]
    [InlineData("C", "en")]
    [InlineData(null, "en")]
    public void The_environment_chooses_where_the_bot_speaks_its_language(string? lang, string expected) =>
        Choose([], ("LANG", lang)).ShouldBe(expected);

    [Fact]
    public void Of_the_environment_the_most_special_variable_counts()
    {
        Choose([], ("LANG", "en_US"), ("LC_ALL", "de_AT")).ShouldBe("de");
        Choose([], ("LANG", "en_US"), ("LC_MESSAGES", "de_AT"), ("LC_ALL", "")).ShouldBe("de");
    }

    [Theory]
    [InlineData("--language", "de")]
    [InlineData("--language=de")]
    [InlineData("ask", "question", "--language", "de", "--json")]
    public void The_option_beats_the_environment(params string[] args) =>
        Choose(args, ("LC_ALL", "en_US")).ShouldBe("de");

    [Fact]
    public void An_option_without_a_value_is_left_to_the_parser() =>
        Choose(["--language"], ("LC_ALL", "de_DE")).ShouldBe("de");

    private static string Choose(string[] args, params (string Name, string? Value)[] environment) =>
        TerminalLanguage.Choose(args, name => environment.FirstOrDefault(variable => variable.Name == name).Value).Name;
}
