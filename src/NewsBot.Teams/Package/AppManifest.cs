using System.Text.Json.Nodes;
using NewsBot.Core.Texts;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Package;

/// <summary>
/// What Teams is told of the bot (the app manifest, version 1.17), in English with the other languages beside it.
/// </summary>
internal static class AppManifest
{
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";

    // The commands that people can type, with the keys of what they do; Teams allows ten.
    private static readonly (string Title, string Does)[] Commands =
    [
        ("Teams.CommandHelp", "Teams.CommandHelpDoes"),
        ("Teams.CommandArticles", "Teams.CommandArticlesDoes"),
        ("Teams.CommandShow", "Teams.CommandShowDoes"),
        ("Teams.CommandLoad", "Teams.CommandLoadDoes"),
        ("Teams.CommandRemove", "Teams.CommandRemoveDoes"),
        ("Teams.CommandRestore", "Teams.CommandRestoreDoes"),
        ("Teams.CommandStatus", "Teams.CommandStatusDoes"),
    ];

    /// <param name="version">Of the app, as three numbers; Teams offers an update when it rises.</param>
    public static JsonObject Of(TeamsOptions options, Version version)
    {
        var about = options.PublicUrl!.TrimEnd('/');
        return new JsonObject
        {
            ["$schema"] = "https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json",
            ["manifestVersion"] = "1.17",
            ["version"] = version.ToString(3),
            ["id"] = options.AppId,
            ["developer"] = new JsonObject
            {
                ["name"] = options.Developer,
                ["websiteUrl"] = about,
                ["privacyUrl"] = options.PrivacyUrl ?? about,
                ["termsOfUseUrl"] = options.TermsUrl ?? about,
            },
            ["name"] = new JsonObject { ["short"] = options.Name, ["full"] = options.Name },
            ["description"] = new JsonObject
            {
                ["short"] = Say("Teams.AppShort", "en"),
                ["full"] = Say("Teams.AppFull", "en"),
            },
            ["localizationInfo"] = new JsonObject
            {
                ["defaultLanguageTag"] = "en",
                ["additionalLanguages"] = new JsonArray([.. Phrasebook.Languages.Skip(1).Select(language =>
                    new JsonObject { ["languageTag"] = language, ["file"] = FileOf(language) })]),
            },
            ["icons"] = new JsonObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
            ["accentColor"] = "#1F4E79",
            ["bots"] = new JsonArray(Bot(options)),
            ["composeExtensions"] = new JsonArray(Extension(options)),
            ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
            ["validDomains"] = new JsonArray(),
        };
    }

    /// <summary>The file of a language's wordings in the package.</summary>
    public static string FileOf(string language) => $"{language}.json";

    /// <summary>A language's wordings, by the place where they stand in the manifest.</summary>
    public static JsonObject Localization(TeamsOptions options, string language)
    {
        var wordings = new JsonObject
        {
            ["$schema"] = "https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.Localization.schema.json",
            ["name.short"] = options.Name,
            ["name.full"] = options.Name,
            ["description.short"] = Say("Teams.AppShort", language),
            ["description.full"] = Say("Teams.AppFull", language),
            ["composeExtensions[0].commands[0].title"] = Say("Teams.SearchTitle", language),
            ["composeExtensions[0].commands[0].description"] = Say("Teams.SearchDoes", language),
            ["composeExtensions[0].commands[0].parameters[0].title"] = Say("Teams.SearchWords", language),
        };
        for (var i = 0; i < Commands.Length; i++)
        {
            wordings[$"bots[0].commandLists[0].commands[{i}].title"] = Say(Commands[i].Title, language);
            wordings[$"bots[0].commandLists[0].commands[{i}].description"] = Say(Commands[i].Does, language);
        }

        return wordings;
    }

    private static JsonObject Bot(TeamsOptions options) => new()
    {
        ["botId"] = options.AppId,
        ["scopes"] = new JsonArray("personal", "team", "groupChat"),
        ["supportsFiles"] = true,
        ["isNotificationOnly"] = false,
        ["commandLists"] = new JsonArray(new JsonObject
        {
            ["scopes"] = new JsonArray("personal", "team", "groupChat"),
            ["commands"] = new JsonArray([.. Commands.Select(command => new JsonObject
            {
                ["title"] = Say(command.Title, "en"),
                ["description"] = Say(command.Does, "en"),
            })]),
        }),
    };

    private static JsonObject Extension(TeamsOptions options) => new()
    {
        ["botId"] = options.AppId,
        ["commands"] = new JsonArray(new JsonObject
        {
            ["id"] = "search",
            ["type"] = "query",
            ["title"] = Say("Teams.SearchTitle", "en"),
            ["description"] = Say("Teams.SearchDoes", "en"),
            ["context"] = new JsonArray("compose", "commandBox"),
            ["initialRun"] = true,
            ["parameters"] = new JsonArray(new JsonObject
            {
                ["name"] = "query",
                ["title"] = Say("Teams.SearchWords", "en"),
                ["inputType"] = "text",
            }),
        }),
    };

    private static string Say(string key, string language) => new Phrase(key).In(language);
}
