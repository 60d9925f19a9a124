using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>Somebody who uses the bot.</summary>
/// <param name="Permissions">As Discord would work them out for the channel.</param>
internal sealed record FakeUser(ulong Id, string Name, string Locale = "en-US", ulong Permissions = 1UL << 10 | 1UL << 11)
{
    public const ulong Owner = 800_000_000_000_000_001;

    public static FakeUser Admin { get; } = new(Owner, "olga", Permissions: 1UL << 5 | 1UL << 10 | 1UL << 11);

    public static FakeUser Reader { get; } = new(800_000_000_000_000_002, "rita");

    public static FakeUser German { get; } = new(800_000_000_000_000_003, "gerd", "de");

    public IReadOnlyList<ulong> Roles { get; init; } = [];

    public JsonObject AsUser() => new()
    {
        ["id"] = FakeDiscord.Id(Id),
        ["username"] = Name,
        ["discriminator"] = "0",
        ["global_name"] = Name,
        ["avatar"] = null,
        ["bot"] = false,
    };

    public JsonObject AsMember(bool withUser, bool withPermissions)
    {
        var member = new JsonObject
        {
            ["roles"] = new JsonArray([.. Roles.Select(role => (JsonNode)FakeDiscord.Id(role))]),
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        };
        if (withUser)
        {
            member["user"] = AsUser();
        }

        if (withPermissions)
        {
            member["permissions"] = FakeDiscord.Id(Permissions);
        }

        return member;
    }
}
