using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Chat;
using NewsBot.Language;

namespace NewsBot.Tests.Chat;

public sealed class ActionIdTests
{
    public static TheoryData<Command> Commands =>
    [
        new Command.More("abc23"),
        new Command.Feedback("abc23", Helpful: true),
        new Command.Feedback("abc23", Helpful: false),
        new Command.Share("abc23"),
        new Command.Show(long.MaxValue, int.MaxValue, new TextSpan(0, int.MaxValue)),
        new Command.Show(7),
        new Command.Remove(7),
        new Command.Restore(7),
        new Command.Cancel(7),
        new Command.Articles("Öl: & %", "A:B", 3),
        new Command.Articles(),
        new Command.Articles("Öl", "A:B", int.MaxValue, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
        new Command.Articles(Until: new DateOnly(2025, 12, 31)),
        new Command.Versions(7),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_was_written_is_read(Command command)
    {
        var id = ActionId.Write(command);

        id.Length.ShouldBeLessThanOrEqualTo(ActionId.MaxLength);
        id.ShouldAllBe(c => c > ' ' && c < 127);
        ActionId.Read(id).ShouldBe(command);
    }

    [Fact]
    public void A_long_filter_is_shortened_and_the_id_stays_within_bounds()
    {
        var id = ActionId.Write(new Command.Articles(new string('ß', 500), string.Concat(Enumerable.Repeat("😀", 500)), int.MaxValue, DateOnly.MinValue, DateOnly.MaxValue));

        id.Length.ShouldBeLessThanOrEqualTo(ActionId.MaxLength);
        ActionId.Read(id).ShouldBeOfType<Command.Articles>().Text.ShouldBe("ßßßßß");
    }

    [Fact]
    public void No_id_from_outside_makes_it_throw()
    {
        var part = Gen.Elements("more", "show", "list", ":", "::", "-1", "0", "99999999999999999999", "%", "%zz", "a");
        var ids = Gen.OneOf(
            Gen.ListOf(part).Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Where(s => s is not null));

        Prop.ForAll(ids.ToArbitrary(), id => ActionId.Read(id) is not Command.Unknown).QuickCheckThrowOnFailure();
    }
}
