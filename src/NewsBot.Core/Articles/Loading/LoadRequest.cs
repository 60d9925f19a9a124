using NewsBot.Core.Articles.Reading;

namespace NewsBot.Core.Articles.Loading;

/// <summary>What is to be loaded, and for whom.</summary>
/// <param name="Collection">The collection that the articles will belong to.</param>
/// <param name="LoadedBy">Who loads them, as <c>platform:user</c>.</param>
/// <param name="Sources">Read one after another.</param>
/// <param name="JobId">The job that the load belongs to, if any.</param>
/// <param name="Skip">
/// Items to pass over, counted over all sources: those that an earlier run of the same load has dealt with.
/// </param>
public sealed record LoadRequest(
    string Collection, string LoadedBy, IReadOnlyList<LoadSource> Sources, long? JobId = null, int Skip = 0);
