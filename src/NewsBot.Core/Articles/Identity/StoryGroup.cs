namespace NewsBot.Core.Articles.Identity;

/// <summary>One report as several outlets have it.</summary>
/// <param name="Id">Stays the same while the group grows.</param>
/// <param name="Members">
/// At least two; the origin first: the earliest published, then the first that was loaded.
/// </param>
public sealed record StoryGroup(long Id, IReadOnlyList<StoryMember> Members)
{
    /// <summary>How many outlets have the report.</summary>
    public int Outlets => Members.Select(member => member.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Where the report was first.</summary>
    public StoryMember Origin => Members[0];
}
