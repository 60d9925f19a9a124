namespace NewsBot.Core.Settings;

/// <summary>
/// Durable settings that are made while the bot runs: of a server, a channel, a tenant. Small texts by scope and key;
/// whoever owns a scope says what its keys mean.
/// </summary>
public interface ISettingsStore
{
    /// <summary>The value of a setting; null where it was never set.</summary>
    /// <param name="scope">
    /// Whose setting it is, as <c>platform:kind:id</c>, for example <c>discord:guild:81384788765</c>.
    /// </param>
    Task<string?> FindAsync(string scope, string key, CancellationToken cancellation);

    /// <summary>The values of every scope that has the key, by scope.</summary>
    /// <param name="scopePrefix">What the scopes begin with; compared with case.</param>
    Task<IReadOnlyDictionary<string, string>> ListAsync(
        string scopePrefix, string key, CancellationToken cancellation);

    /// <summary>Sets a value, or takes it away where it is null. When this returns, it is durable.</summary>
    Task SetAsync(string scope, string key, string? value, CancellationToken cancellation);

    /// <summary>Takes away everything of one scope.</summary>
    Task ClearAsync(string scope, CancellationToken cancellation);
}
