namespace NewsBot.Discord.Protocol;

/// <summary>A command as it is registered, and as Discord lists it.</summary>
internal sealed record ApplicationCommand(
    string Name,
    int Type,
    string Description,
    IReadOnlyDictionary<string, string>? NameLocalizations = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    IReadOnlyList<ApplicationCommand.Option>? Options = null,
    IReadOnlyList<int>? Contexts = null,
    IReadOnlyList<int>? IntegrationTypes = null,
    string? DefaultMemberPermissions = null,
    Snowflake? Id = null)
{
    public const int ChatInput = 1;
    public const int OnMessage = 3;

    /// <summary>An argument or a subcommand.</summary>
    internal sealed record Option(
        string Name,
        int Type,
        string Description,
        IReadOnlyDictionary<string, string>? NameLocalizations = null,
        IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
        bool? Required = null,
        bool? Autocomplete = null,
        IReadOnlyList<Option>? Options = null,
        IReadOnlyList<Choice>? Choices = null,
        IReadOnlyList<int>? ChannelTypes = null,
        int? MinLength = null,
        int? MaxLength = null,
        long? MinValue = null);

    internal sealed record Choice(
        string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
}

/// <summary>The bot's own application.</summary>
/// <param name="InteractionsEndpointUrl">
/// Where Discord sends interactions instead of the gateway; null for the gateway.
/// </param>
internal sealed record Application(Snowflake Id, string? Name = null, long Flags = 0, string? InteractionsEndpointUrl = null)
{
    /// <summary>The message content intent is granted, or granted to small applications.</summary>
    public bool MayReadMessages => (Flags & (1 << 18 | 1 << 19)) != 0;
}
