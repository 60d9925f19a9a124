using System.Globalization;
using System.Text.Json;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Commands;

/// <summary>
/// What somebody has given with a command. Discord has checked it against the catalog, but not the catalog of this
/// version of the program: what does not fit counts as left out.
/// </summary>
internal sealed class Arguments(IReadOnlyList<Interaction.Option>? options)
{
    private const int Subcommand = 1;

    /// <summary>The subcommand; null where there is none.</summary>
    public string? Verb => options is [{ Type: Subcommand } verb, ..] ? verb.Name : null;

    /// <summary>The argument that is being typed; null where none is.</summary>
    public string? Focused => Given.FirstOrDefault(option => option.Focused)?.Name;

    private IReadOnlyList<Interaction.Option> Given =>
        (options is [{ Type: Subcommand } verb, ..] ? verb.Options : options) ?? [];

    public string? Text(string name) => Value(name) switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString() is { Length: > 0 } text ? text.Trim() : null,
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => null,
    };

    public bool Flag(string name) => Value(name) is { ValueKind: JsonValueKind.True };

    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public Snowflake? Id(string name) => Snowflake.TryParse(Text(name), out var id) ? id : null;

    private JsonElement? Value(string name) => Given.FirstOrDefault(option => option.Name == name)?.Value;
}
