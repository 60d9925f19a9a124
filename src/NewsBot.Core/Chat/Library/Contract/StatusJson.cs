using System.Text.Json.Serialization;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>Where the bot stands. The command line adds feeds and loads, HTTP what its page needs to know.</summary>
/// <param name="From">Day of the oldest dated article; null where none is dated.</param>
/// <param name="To">Day of the newest dated article; null where none is dated.</param>
public sealed record StatusJson(int Articles, DateOnly? From, DateOnly? To)
{
    /// <summary>Feeds that are followed; only at the command line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Feeds { get; init; }

    /// <summary>Those of them that are switched off; only at the command line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FeedsOff { get; init; }

    /// <summary>The newest loads; only at the command line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JobJson>? Loads { get; init; }

    /// <summary>
    /// Whether this caller may load and remove, with the token that came along or without; only over HTTP.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? CanWrite { get; init; }

    /// <summary>Whether a token would let this caller write; only over HTTP.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NeedsToken { get; init; }

    /// <summary>Most bytes that one load may bring along; only over HTTP.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MaxUploadBytes { get; init; }

    /// <summary>Questions that the loaded articles answer; only over HTTP.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Examples { get; init; }

    public static StatusJson Of(Coverage coverage) => new(coverage.Articles, coverage.From, coverage.To);
}

/// <summary>One finding of the doctor.</summary>
/// <param name="Level"><c>ok</c>, <c>warn</c> or <c>fail</c>.</param>
public sealed record FindingJson(string Check, string Level, string Observation, string? Remedy);
