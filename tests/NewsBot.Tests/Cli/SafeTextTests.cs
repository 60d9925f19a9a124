using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Cli;

public sealed class SafeTextTests
{
    [Fact]
    public void An_escape_sequence_in_a_title_loses_its_power() =>
        SafeText.Line("\u001b]0;owned\u0007\u001b[31mred\u009b2J").ShouldBe("]0;owned[31mred2J");

    [Fact]
    public void Overrides_of_the_writing_direction_are_dropped() =>
        SafeText.Line("https://good.example/\u202Egpj.exe\u202C").ShouldBe("https://good.example/gpj.exe");

    [Fact]
    public void A_line_stays_one_line_and_lines_stay_lines()
    {
        SafeText.Line("one\r\ntwo\tthree").ShouldBe("one  two three");
        SafeText.Lines("one\n\ntwo").ShouldBe("one\n\ntwo");
    }

    [Fact]
    public void Letters_marks_and_emoji_stay_as_they_are() =>
        SafeText.Line("Größe café 你好 עברית 👩‍🚀").ShouldBe("Größe café 你好 עברית 👩‍🚀");

    [Fact]
    public void No_text_leaves_a_control_character_behind() =>
        Prop.ForAll<string>(text => text is null || !SafeText.Line(text).Any(char.IsControl)).QuickCheckThrowOnFailure();

    [Fact]
    public void Sizes_are_written_as_people_say_them()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de");
            FileSize.Of(999).ShouldBe("999 B");
            FileSize.Of(1_500).ShouldBe("1,5 KB");
            FileSize.Of(123_456_789).ShouldBe("123 MB");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
