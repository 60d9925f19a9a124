using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using NewsBot.Activities.Trust;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Teams.Connector;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams;

/// <summary>
/// Whether Teams could use the bot: its registration gives a token, and its public address leads here. Asks only where
/// Teams is on.
/// </summary>
internal sealed class TeamsCheck(IOptions<TeamsOptions> options, BotTokens tokens, IHttpClientFactory http) : IDoctorCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public string Name => "teams";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) => options.Value switch
    {
        { IsOn: false } => [new Finding(FindingLevel.Ok, new Phrase("Teams.IsOff"))],
        { LoopbackOnly: true } =>
            [new Finding(FindingLevel.Warn, new Phrase("Teams.IsLocal"), new Phrase("Teams.IsLocalRemedy"))],
        _ => [await TokenAsync(cancellation), await EndpointAsync(cancellation), .. People()],
    };

    private async Task<Finding> TokenAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await tokens.FindAsync(renew: true, patience.Token);
            return new Finding(FindingLevel.Ok, new Phrase("Teams.TokenFine"));
        }
        catch (MsalServiceException refused)
        {
            // Such as AADSTS7000215: which setting is wrong, in Microsoft's own number.
            return new Finding(
                FindingLevel.Fail, new Phrase("Teams.TokenRefused", Reason(refused)), new Phrase("Teams.TokenRefusedRemedy"));
        }
        catch (Exception fault) when (fault is MsalException or HttpRequestException or IOException
            or System.Security.Cryptography.CryptographicException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new Finding(
                FindingLevel.Fail, new Phrase("Teams.TokenTrouble", fault.Message), new Phrase("Teams.TokenTroubleRemedy"));
        }
    }

    private async Task<Finding> EndpointAsync(CancellationToken cancellation)
    {
        if (options.Value.PublicUrl is not { Length: > 0 } address)
        {
            return new Finding(
                FindingLevel.Warn, new Phrase("Teams.NoPublicUrl"), new Phrase("Teams.NoPublicUrlRemedy"));
        }

        var endpoint = address.TrimEnd('/') + MessagesEndpoint.Path;
        var remedy = new Phrase("Teams.EndpointRemedy", endpoint);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var client = http.CreateClient(ActivityHttp.ClientName);
            using var nothing = new StringContent("{}", Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri(endpoint), nothing, patience.Token);

            // Somebody without a token is told to go; anything else is not this bot.
            return answer.StatusCode == HttpStatusCode.Unauthorized
                ? new Finding(FindingLevel.Ok, new Phrase("Teams.EndpointFine", endpoint))
                : new Finding(FindingLevel.Fail, new Phrase("Teams.EndpointWrong", endpoint, (int)answer.StatusCode), remedy);
        }
        catch (Exception fault) when (fault is HttpRequestException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new Finding(FindingLevel.Warn, new Phrase("Teams.EndpointAway", endpoint, fault.Message), remedy);
        }
    }

    private IEnumerable<Finding> People()
    {
        if (options.Value.Admins.Count == 0)
        {
            yield return new Finding(FindingLevel.Warn, new Phrase("Teams.NoAdmins"), new Phrase("Teams.NoAdminsRemedy"));
        }
    }

    private static string Reason(MsalServiceException refused) =>
        refused.Message.Split('\n', 2)[0].Trim() is { Length: > 300 } text ? text[..300] : refused.Message.Split('\n', 2)[0].Trim();
}
