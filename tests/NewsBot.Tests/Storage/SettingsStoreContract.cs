using NewsBot.Core.Settings;

namespace NewsBot.Tests.Storage;

/// <summary>What every settings store does.</summary>
public abstract class SettingsStoreContract
{
    protected abstract ISettingsStore Settings { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_setting_that_was_never_made_has_no_value() =>
        (await Settings.FindAsync("discord:guild:1", "editors", Cancellation)).ShouldBeNull();

    [Fact]
    public async Task The_last_value_holds_until_it_is_taken_away()
    {
        await Settings.SetAsync("discord:guild:1", "editors", "17", Cancellation);
        await Settings.SetAsync("discord:guild:1", "editors", "18", Cancellation);
        (await Settings.FindAsync("discord:guild:1", "editors", Cancellation)).ShouldBe("18");

        await Settings.SetAsync("discord:guild:1", "editors", null, Cancellation);
        (await Settings.FindAsync("discord:guild:1", "editors", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Scopes_with_a_key_are_found_by_their_beginning()
    {
        await Settings.SetAsync("discord:guild:1", "left", "a", Cancellation);
        await Settings.SetAsync("discord:guild:2", "left", "b", Cancellation);
        await Settings.SetAsync("discord:guild:3", "joined", "c", Cancellation);
        await Settings.SetAsync("teams:tenant:1", "left", "d", Cancellation);

        (await Settings.ListAsync("discord:guild:", "left", Cancellation)).ShouldBe(
            new Dictionary<string, string> { ["discord:guild:1"] = "a", ["discord:guild:2"] = "b" },
            ignoreOrder: true);
    }

    [Fact]
    public async Task Clearing_a_scope_leaves_the_others()
    {
        await Settings.SetAsync("discord:guild:1", "editors", "17", Cancellation);
        await Settings.SetAsync("discord:guild:12", "editors", "18", Cancellation);

        await Settings.ClearAsync("discord:guild:1", Cancellation);

        (await Settings.FindAsync("discord:guild:1", "editors", Cancellation)).ShouldBeNull();
        (await Settings.FindAsync("discord:guild:12", "editors", Cancellation)).ShouldBe("18");
    }
}
