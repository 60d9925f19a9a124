using NewsBot.Core.Settings;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>Settings that are forgotten.</summary>
internal sealed class SettingsInMemory : ISettingsStore
{
    private readonly Dictionary<(string Scope, string Key), string> _settings = [];

    public Task<string?> FindAsync(string scope, string key, CancellationToken cancellation) =>
        Task.FromResult(_settings.GetValueOrDefault((scope, key)));

    public Task<IReadOnlyDictionary<string, string>> ListAsync(
        string scopePrefix, string key, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(_settings
            .Where(setting => setting.Key.Key == key && setting.Key.Scope.StartsWith(scopePrefix, StringComparison.Ordinal))
            .ToDictionary(setting => setting.Key.Scope, setting => setting.Value));

    public Task SetAsync(string scope, string key, string? value, CancellationToken cancellation)
    {
        _settings.Remove((scope, key));
        if (value is not null)
        {
            _settings[(scope, key)] = value;
        }

        return Task.CompletedTask;
    }

    public Task ClearAsync(string scope, CancellationToken cancellation)
    {
        foreach (var setting in _settings.Keys.Where(setting => setting.Scope == scope).ToList())
        {
            _settings.Remove(setting);
        }

        return Task.CompletedTask;
    }
}
