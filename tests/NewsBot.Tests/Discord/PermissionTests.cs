using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;

namespace NewsBot.Tests.Discord;

public sealed class PermissionTests
{
    private static readonly Snowflake Guild = new(1);
    private static readonly Snowflake Me = new(2);
    private static readonly Snowflake Role = new(3);

    [Fact]
    public void The_owner_and_administrators_may_everything()
    {
        InGuild(Permission.None, owner: Me).ShouldBe(Permission.All);
        InGuild(Permission.Administrator).ShouldBe(Permission.All);
    }

    [Fact]
    public void A_members_own_overwrite_stands_above_those_of_roles_and_those_above_everybodys()
    {
        var channel = new Channel(new(9), Channel.Text, PermissionOverwrites:
        [
            new(Guild, 0, "0", Bits(Permission.EmbedLinks)),
            new(Role, 0, Bits(Permission.EmbedLinks | Permission.AttachFiles), "0"),
            new(Me, 1, "0", Bits(Permission.AttachFiles)),
        ]);

        var has = GuildPermissions.InChannel(Permission.ViewChannel | Permission.SendMessages, channel, Guild, Me, [Role]);

        has.HasFlag(Permission.EmbedLinks).ShouldBeTrue();
        has.HasFlag(Permission.AttachFiles).ShouldBeFalse();
    }

    [Fact]
    public void Without_seeing_a_channel_nothing_else_is_of_use()
    {
        var channel = new Channel(new(9), Channel.Text, PermissionOverwrites: [new(Guild, 0, "0", Bits(Permission.ViewChannel))]);

        GuildPermissions.InChannel(Permission.ViewChannel | Permission.SendMessages, channel, Guild, Me, []).ShouldBe(Permission.None);
    }

    private static Permission InGuild(Permission everybody, Snowflake? owner = null) => GuildPermissions.InGuild(
        Guild, owner, [new(Guild, "@everyone", Bits(everybody))], Me, []);

    private static string Bits(Permission permission) => ((ulong)permission).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
