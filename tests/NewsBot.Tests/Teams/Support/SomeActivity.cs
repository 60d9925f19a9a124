using System.Text.Json.Nodes;

namespace NewsBot.Tests.Teams.Support;

/// <summary>Activities as Teams sends them.</summary>
internal static class SomeActivity
{
    private static int _last;

    /// <summary>Something that happens and that nobody waits for.</summary>
    public static string Event(string service = TestToken.ServiceUrl, string? channel = "msteams") =>
        Envelope("event", service, "a:chat", "personal", channel).ToJsonString();

    public static string Message(
        string text,
        Uri service,
        string conversation = "a:chat",
        string kind = "personal",
        string user = RunningTeams.Reader,
        string? id = null,
        string? locale = "en-GB",
        JsonArray? entities = null,
        JsonArray? attachments = null,
        string tenant = TestToken.TenantId)
    {
        var message = Envelope("message", service.ToString(), conversation, kind, "msteams", user, id, locale);
        message["channelData"]!["tenant"]!["id"] = tenant;
        message["text"] = text;
        message["entities"] = entities;
        message["attachments"] = attachments;
        return message.ToJsonString();
    }

    public static string Invoke(
        string name,
        JsonObject value,
        Uri service,
        string conversation = "a:chat",
        string user = RunningTeams.Reader,
        string? replyTo = null)
    {
        var invoke = Envelope("invoke", service.ToString(), conversation, "personal", "msteams", user);
        invoke["name"] = name;
        invoke["value"] = value;
        invoke["replyToId"] = replyTo;
        return invoke.ToJsonString();
    }

    public static string Installation(string action, Uri service, string conversation = "a:chat", string locale = "en-GB")
    {
        var installation = Envelope("installationUpdate", service.ToString(), conversation, "personal", "msteams", locale: locale);
        installation["action"] = action;
        return installation.ToJsonString();
    }

    public static JsonObject Envelope(
        string type,
        string service,
        string conversation,
        string kind,
        string? channel,
        string user = RunningTeams.Reader,
        string? id = null,
        string? locale = "en-GB") => new()
        {
            ["type"] = type,
            ["id"] = id ?? $"activity-{Interlocked.Increment(ref _last)}",
            ["serviceUrl"] = service,
            ["channelId"] = channel,
            ["from"] = new JsonObject { ["id"] = $"29:{user}", ["name"] = "Somebody", ["aadObjectId"] = user },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "News Bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = conversation,
                ["conversationType"] = kind,
                ["tenantId"] = TestToken.TenantId,
            },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TestToken.TenantId } },
            ["locale"] = locale,
        };
}
