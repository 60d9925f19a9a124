using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Settings of the section <c>Feeds</c>: how feeds are followed.</summary>
public sealed class FeedOptions : ICheckedOptions
{
    public const string Section = "Feeds";

    /// <summary>Whether the running bot asks its feeds.</summary>
    [SwitchSetting]
    public bool Poll { get; set; } = true;

    /// <summary>Feeds that are asked at the same time.</summary>
    [NumberSetting(1, 256, 8)]
    public int Parallel { get; set; } = 8;

    /// <summary>Shortest time between two questions to one feed.</summary>
    [DurationSetting("00:00:01", "365.00:00:00", "00:10:00")]
    public TimeSpan ShortestInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Longest time between two questions to one feed.</summary>
    [DurationSetting("00:00:01", "365.00:00:00", "12:00:00")]
    public TimeSpan LongestInterval { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How long a feed may fail before it is switched off.</summary>
    [DurationSetting("01:00:00", "3650.00:00:00", "14.00:00:00")]
    public TimeSpan SwitchOffAfter { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long a feed stays with a process that gives no sign of life.</summary>
    [DurationSetting("00:00:10", "1.00:00:00", "00:15:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Entries that are loaded each time; what is left waits for the next.</summary>
    [NumberSetting(1, 10_000, 100)]
    public int EntriesAtOnce { get; set; } = 100;

    public IEnumerable<Phrase> Problems()
    {
        if (ShortestInterval > LongestInterval)
        {
            yield return new Phrase("Settings.IntervalsCrossed");
        }
    }
}
