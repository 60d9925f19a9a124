using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Settings of the section <c>Feeds</c>: how feeds are followed.</summary>
public sealed class FeedOptions : IValidatableObject
{
    public const string Section = "Feeds";

    /// <summary>Whether the running bot asks its feeds.</summary>
    public bool Poll { get; set; } = true;

    /// <summary>Feeds that are asked at the same time.</summary>
    [Range(1, 256, ErrorMessage = "Feeds:Parallel must be 1 to 256, for example 8.")]
    public int Parallel { get; set; } = 8;

    /// <summary>Shortest time between two questions to one feed.</summary>
    public TimeSpan ShortestInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Longest time between two questions to one feed.</summary>
    public TimeSpan LongestInterval { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How long a feed may fail before it is switched off.</summary>
    public TimeSpan SwitchOffAfter { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long a feed stays with a process that gives no sign of life.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Entries that are loaded each time; what is left waits for the next.</summary>
    [Range(1, 10_000, ErrorMessage = "Feeds:EntriesAtOnce must be 1 to 10000, for example 100.")]
    public int EntriesAtOnce { get; set; } = 100;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ShortestInterval < TimeSpan.FromSeconds(1) || ShortestInterval > LongestInterval)
        {
            yield return new("Feeds:ShortestInterval must be at least a second and no longer than Feeds:LongestInterval, for example 00:10:00.");
        }

        if (SwitchOffAfter < TimeSpan.FromHours(1) || Lease < TimeSpan.FromSeconds(10))
        {
            yield return new("Feeds:SwitchOffAfter must be at least an hour, for example 14.00:00:00, and Feeds:Lease at least 10 seconds, for example 00:15:00.");
        }
    }
}
