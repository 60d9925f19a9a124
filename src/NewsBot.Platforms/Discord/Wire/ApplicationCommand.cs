namespace NewsBot.Platforms.Discord.Wire;

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
