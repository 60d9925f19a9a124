using System.Text.Json;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Commands;

/// <summary>
/// Brings the commands that Discord knows to those of the catalog, by sending only what differs: creating commands is
/// limited to 200 in a day.
/// </summary>
internal sealed class CommandRegistration(RestClient rest)
{
    // Discord keeps this one for itself.
    private const int EntryPoint = 4;

    /// <exception cref="DiscordException">Discord refused.</exception>
    public async Task<Outcome> RunAsync(Snowflake application, CancellationToken cancellation)
    {
        var registered = await rest.SendAsync<List<ApplicationCommand>>(
            Route.Commands(application), null, cancellation) ?? [];
        var changed = CommandCatalog.All.Where(command => !registered.Any(other => IsSame(command, other))).ToList();
        var removed = registered.Where(other => other.Type != EntryPoint && !CommandCatalog.All.Any(
            command => command.Name == other.Name && command.Type == other.Type)).ToList();
        foreach (var command in changed)
        {
            await rest.SendAsync(Route.PutCommand(application), command, cancellation);
        }

        foreach (var command in removed)
        {
            await rest.SendAsync(Route.DeleteCommand(application, command.Id!.Value), null, cancellation);
        }

        return new Outcome(CommandCatalog.All.Count, changed.Count, removed.Count);
    }

    private static bool IsSame(ApplicationCommand wanted, ApplicationCommand registered) =>
        Normal(JsonSerializer.SerializeToElement(wanted, Json.Options))
        == Normal(JsonSerializer.SerializeToElement(registered with { Id = null }, Json.Options));

    // Discord returns defaults that were never sent, and objects in an order of its own.
    private static string Normal(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject()
            .Select(property => (property.Name, Value: Normal(property.Value)))
            .Where(property => property.Value is not ("null" or "false" or "[]" or "{}"))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{property.Name}:{property.Value}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Normal)) + "]",
        _ => element.GetRawText(),
    };

    /// <param name="Total">Commands of the catalog.</param>
    internal sealed record Outcome(int Total, int Changed, int Removed);
}
