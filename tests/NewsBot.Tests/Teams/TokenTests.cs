using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Activities.Trust;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

/// <summary>Which tokens open the endpoint, against a token server of our own.</summary>
[Trait("Category", "Slow")]
public sealed class TokenTests : IAsyncLifetime
{
    private const HttpStatusCode Accepted = HttpStatusCode.Accepted;
    private const HttpStatusCode Refused = HttpStatusCode.Unauthorized;

    private readonly JumpingClock _clock = new();
    private TokenServer _server = null!;
    private RunningTeams _teams = null!;
    private TeamsCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TokenServer.StartAsync();
        _teams = await RunningTeams.StartAsync(
            services =>
            {
                TokenServer.Trust(services);
                services.AddSingleton<TimeProvider>(_clock);
            },
            _server.Settings);
        _caller = new TeamsCaller(_teams.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _teams.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Table))]
    internal async Task A_token_is_accepted_or_refused(string name, HttpStatusCode expected)
    {
        var (token, activity) = Cases[name](_server);

        (await _caller.PostAsync(activity, token)).ShouldBe(expected, name);
        _teams.Log.Lines.ShouldNotContain(line => line.Cause != null);
    }

    [Fact]
    public async Task A_new_key_opens_the_endpoint_as_soon_as_a_token_names_it()
    {
        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Accepted);
        var rolled = new TestKey("rolled", ["msteams"]);
        _server.Keys.Clear();
        _server.Keys.Add(rolled);
        _clock.Jump(TimeSpan.FromSeconds(31));

        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(rolled)))).ShouldBe(Accepted);
        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Refused);
        _server.KeyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task Where_the_issuer_is_away_the_keys_of_yesterday_hold()
    {
        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Accepted);
        _server.Away = true;
        _clock.Jump(TimeSpan.FromHours(25));

        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed) { Expires = TimeSpan.FromHours(26) })))
            .ShouldBe(Accepted);
    }

    [Fact]
    public async Task An_unknown_key_is_not_asked_for_again_and_again()
    {
        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Accepted);
        _server.KeyRequests.ShouldBe(1);

        // The first unknown key may be a new one; the next within half a minute is not asked for.
        _clock.Jump(TimeSpan.FromSeconds(31));
        var stranger = new TestKey("stranger", ["msteams"]);
        for (var i = 0; i < 5; i++)
        {
            (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(stranger)))).ShouldBe(Refused);
        }

        _server.KeyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task Who_goes_away_while_the_keys_are_fetched_does_not_keep_them_from_others()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        _server.BeforeKeys = () =>
        {
            asked.TrySetResult();
            return answer.Task;
        };
        var validator = _teams.Services.GetRequiredService<TokenValidator>();
        using var gone = new CancellationTokenSource();
        var first = validator.ValidateAsync(Bearer(new TestToken(_server.Endorsed)), gone.Token);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);

        await gone.CancelAsync();
        answer.SetResult();
        await ((Task)first).ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Accepted);
        _server.KeyRequests.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_issuer_is_away_nobody_is_let_in()
    {
        _server.Away = true;

        (await _caller.PostAsync(SomeActivity.Event(), Bearer(new TestToken(_server.Endorsed)))).ShouldBe(Refused);
    }

    [Fact]
    public async Task Tokens_of_the_own_tenant_are_accepted_where_that_is_set_and_the_service_is_here()
    {
        await using var teams = await RunningTeams.StartAsync(
            TokenServer.Trust, [.. _server.Settings, ("Teams:AcceptTenantTokens", "true")]);
        using var caller = new TeamsCaller(teams.Endpoint);
        foreach (var (version, claim, issuer) in Issuers())
        {
            var token = Tenant(version, claim, issuer);
            (await caller.PostAsync(SomeActivity.Event(), Bearer(token))).ShouldBe(Accepted, issuer);
            (await caller.PostAsync(SomeActivity.Event(service: "https://elsewhere.example/"), Bearer(token))).ShouldBe(Refused);
            (await caller.PostAsync(SomeActivity.Event(), Bearer(Tenant(version, claim, issuer, "another app")))).ShouldBe(Refused);

            // The same tokens at a bot that has not been told to take them.
            (await _caller.PostAsync(SomeActivity.Event(), Bearer(token))).ShouldBe(Refused);
        }
    }

    [Fact]
    public void A_damaged_token_is_never_accepted_and_never_a_fault() => Damage(50);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_thousand_damaged_tokens_are_never_accepted_and_never_a_fault() => Damage(1_000);

    private void Damage(int times)
    {
        var genuine = new TestToken(_server.Endorsed).Write();
        var damaged = from at in Gen.Choose(0, genuine.Length - 1)
                      from length in Gen.Choose(0, 6)
                      from text in ArbMap.Default.GeneratorFor<string>()
                      select genuine[..at] + text + genuine[Math.Min(genuine.Length, at + length)..];
        var anything = ArbMap.Default.GeneratorFor<string>();
        Prop.ForAll(Gen.OneOf(damaged, anything).ToArbitrary(), token =>
        {
            var sent = "Bearer " + new string([.. (token ?? "").Where(c => c is >= ' ' and < (char)127)]);
            var status = _caller.PostAsync(SomeActivity.Event(), sent).GetAwaiter().GetResult();
            return status == Refused || (status == Accepted && sent == "Bearer " + genuine);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
        _teams.Log.Lines.ShouldNotContain(line => line.Cause != null);
    }

    public static TheoryData<string, HttpStatusCode> Table => new(
        ("valid", Accepted),
        ("RS384", Accepted),
        ("RS512", Accepted),
        ("expired 4 minutes ago", Accepted),
        ("not before in 4 minutes", Accepted),
        ("serviceurl in other case", Accepted),
        ("no channelId", Accepted),
        ("no header", Refused),
        ("bearer in lower case", Refused),
        ("another audience", Refused),
        ("audience 28:appid", Refused),
        ("another issuer", Refused),
        ("expired 6 minutes ago", Refused),
        ("no serviceurl", Refused),
        ("serviceurl with another slash", Refused),
        ("serviceUrl in camel case", Refused),
        ("key not endorsed", Refused),
        ("key without endorsements", Refused),
        ("PS256", Refused),
        ("unknown key", Refused),
        ("no key id", Refused),
        ("forged signature", Refused),
        ("no signature", Refused),
        ("alg none", Refused),
        ("HS256 by the public key", Refused),
        ("malformed", Refused),
        ("empty", Refused),
        ("not before in 6 minutes", Refused),
        ("tenant issuer, version 1", Refused),
        ("tenant issuer, version 2", Refused));

    private static readonly Dictionary<string, Func<TokenServer, (string? Header, string Activity)>> Cases = new()
    {
        ["valid"] = s => (Bearer(new TestToken(s.Endorsed)), SomeActivity.Event()),
        ["RS384"] = s => (Bearer(new TestToken(s.Endorsed) { Algorithm = "RS384" }), SomeActivity.Event()),
        ["RS512"] = s => (Bearer(new TestToken(s.Endorsed) { Algorithm = "RS512" }), SomeActivity.Event()),
        ["expired 4 minutes ago"] = s => (Bearer(new TestToken(s.Endorsed) { Expires = TimeSpan.FromMinutes(-4), NotBefore = TimeSpan.FromHours(-1) }), SomeActivity.Event()),
        ["not before in 4 minutes"] = s => (Bearer(new TestToken(s.Endorsed) { NotBefore = TimeSpan.FromMinutes(4) }), SomeActivity.Event()),
        ["serviceurl in other case"] = s => (Bearer(new TestToken(s.Endorsed) { Service = ("serviceurl", TestToken.ServiceUrl.ToUpperInvariant()) }), SomeActivity.Event()),
        ["no channelId"] = s => (Bearer(new TestToken(s.Endorsed)), SomeActivity.Event(channel: null)),
        ["no header"] = _ => (null, SomeActivity.Event()),
        ["bearer in lower case"] = s => ("bearer " + new TestToken(s.Endorsed).Write(), SomeActivity.Event()),
        ["another audience"] = s => (Bearer(new TestToken(s.Endorsed) { Audience = TestToken.TenantId }), SomeActivity.Event()),
        ["audience 28:appid"] = s => (Bearer(new TestToken(s.Endorsed) { Audience = "28:" + TestToken.AppId }), SomeActivity.Event()),
        ["another issuer"] = s => (Bearer(new TestToken(s.Endorsed) { Issuer = "https://evil.example" }), SomeActivity.Event()),
        ["expired 6 minutes ago"] = s => (Bearer(new TestToken(s.Endorsed) { Expires = TimeSpan.FromMinutes(-6), NotBefore = TimeSpan.FromHours(-1) }), SomeActivity.Event()),
        ["no serviceurl"] = s => (Bearer(new TestToken(s.Endorsed) { Service = null }), SomeActivity.Event()),
        ["serviceurl with another slash"] = s => (Bearer(new TestToken(s.Endorsed) { Service = ("serviceurl", TestToken.ServiceUrl.TrimEnd('/')) }), SomeActivity.Event()),
        ["serviceUrl in camel case"] = s => (Bearer(new TestToken(s.Endorsed) { Service = ("serviceUrl", TestToken.ServiceUrl) }), SomeActivity.Event()),
        ["key not endorsed"] = s => (Bearer(new TestToken(s.Other)), SomeActivity.Event()),
        ["key without endorsements"] = s => (Bearer(new TestToken(s.Bare)), SomeActivity.Event()),
        ["PS256"] = s => (Bearer(new TestToken(s.Endorsed) { Algorithm = "PS256" }), SomeActivity.Event()),
        ["unknown key"] = s => (Bearer(new TestToken(s.Endorsed) { KeyId = "unknown" }), SomeActivity.Event()),
        ["no key id"] = s => (Bearer(new TestToken(s.Endorsed) { KeyId = null }), SomeActivity.Event()),
        ["forged signature"] = s => (Bearer(new TestToken(s.Other) { KeyId = s.Endorsed.Id }), SomeActivity.Event()),
        ["no signature"] = s => (Bearer(new TestToken(s.Endorsed))[..^342], SomeActivity.Event()),
        ["alg none"] = s => (Bearer(new TestToken(s.Endorsed) { Algorithm = "none" }), SomeActivity.Event()),
        ["HS256 by the public key"] = s => (Bearer(new TestToken(s.Endorsed) { Algorithm = "HS256" }), SomeActivity.Event()),
        ["malformed"] = _ => ("Bearer a.b", SomeActivity.Event()),
        ["empty"] = _ => ("Bearer ", SomeActivity.Event()),
        ["not before in 6 minutes"] = s => (Bearer(new TestToken(s.Endorsed) { NotBefore = TimeSpan.FromMinutes(6) }), SomeActivity.Event()),
        ["tenant issuer, version 1"] = s => (Bearer(new TestToken(s.Tenant) { Issuer = $"https://sts.windows.net/{TestToken.TenantId}/" }), SomeActivity.Event()),
        ["tenant issuer, version 2"] = s => (Bearer(new TestToken(s.Tenant) { Issuer = new Uri(s.Address, $"/{TestToken.TenantId}/v2.0").ToString() }), SomeActivity.Event()),
    };

    private static string Bearer(TestToken token) => "Bearer " + token.Write();

    private IEnumerable<(string Version, string Claim, string Issuer)> Issuers() =>
    [
        ("1.0", "appid", $"https://sts.windows.net/{TestToken.TenantId}/"),
        ("2.0", "azp", new Uri(_server.Address, $"/{TestToken.TenantId}/v2.0").ToString()),
    ];

    private TestToken Tenant(string version, string claim, string issuer, string app = TestToken.AppId) =>
        new(_server.Tenant)
        {
            Issuer = issuer,
            Service = null,
            Claims = new Dictionary<string, string> { ["ver"] = version, [claim] = app },
        };
}
