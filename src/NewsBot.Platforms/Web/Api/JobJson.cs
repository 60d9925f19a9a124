namespace NewsBot.Platforms.Web.Api;

/// <summary>How far a load is. State: waiting, running, done, failed or cancelled.</summary>
/// <param name="Items">The newest results, oldest first; at most twenty.</param>
/// <param name="Problems">The first items that were not stored, with reasons; at most twenty.</param>
internal sealed record JobJson(
    string Id,
    string Source,
    string State,
    int Added,
    int Updated,
    int Duplicates,
    int Rejected,
    int Failed,
    IReadOnlyList<LoadItemJson> Items,
    IReadOnlyList<LoadItemJson> Problems);
