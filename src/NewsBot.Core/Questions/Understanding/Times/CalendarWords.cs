using System.Globalization;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>What all known languages call months, weekdays, seasons and small numbers.</summary>
internal sealed class CalendarWords(Languages languages)
{
    private readonly TimeRules[] _rules = [.. languages.All.Select(language => language.Times)];
    private readonly IReadOnlyDictionary<string, int> _months = languages.Months;
    private readonly Dictionary<string, MonthPart> _parts = Join(languages, rules => rules.MonthParts);
    private readonly Dictionary<string, DayOfWeek> _weekdays = Join(languages, rules => rules.Weekdays);
    private readonly Dictionary<string, int> _seasons = Join(languages, rules => rules.Seasons);
    private readonly Dictionary<string, int> _ordinals = Join(languages, rules => rules.Ordinals);
    private readonly Dictionary<string, int> _numbers = Join(languages, rules => rules.Numbers);

    /// <summary>A pattern of the names of months.</summary>
    public string Months => Pattern.AnyWord(_months.Keys);

    /// <summary>A pattern of the words for parts of a month.</summary>
    public string MonthParts => Pattern.AnyWord(_parts.Keys);

    /// <summary>A pattern of the names of weekdays.</summary>
    public string Weekdays => Pattern.AnyWord(_weekdays.Keys);

    /// <summary>A pattern of the names of seasons.</summary>
    public string Seasons => Pattern.AnyWord(_seasons.Keys);

    /// <summary>A pattern of numbers, in digits and words.</summary>
    public string Numbers =>
        Pattern.AnyOf([@"\d{1,3}", Pattern.AnyWord([.. _numbers.Keys, .. _rules.SelectMany(rules => rules.Few)])]);

    /// <summary>A pattern of some words of all languages.</summary>
    public string AnyOf(Func<TimeRules, IEnumerable<string>> words) => Pattern.AnyWord(_rules.SelectMany(words));

    /// <summary>All patterns of one kind, of all languages.</summary>
    public IEnumerable<string> Patterns(Func<TimeRules, IEnumerable<string>> patterns) => _rules.SelectMany(patterns);

    /// <summary>A pattern of the ordinal numbers up to one.</summary>
    public string OrdinalsUpTo(int last) =>
        Pattern.AnyWord(_ordinals.Where(word => word.Value <= last).Select(word => word.Key));

    /// <summary>Whether a word is the name of a month.</summary>
    public bool IsMonth(string name) => _months.ContainsKey(name);

    /// <summary>1 to 12.</summary>
    public int Month(string name) => _months[name];

    /// <summary>Whether the name of a month is another word at the beginning of a question.</summary>
    public bool IsDoubtfulMonth(string name) =>
        _rules.Any(rules => rules.DoubtfulMonths.Contains(name.ToLowerInvariant()));

    /// <summary>The part of a month that a word says; null for no word.</summary>
    public MonthPart? PartOfMonth(string word) => _parts.TryGetValue(word, out var part) ? part : null;

    public DayOfWeek Weekday(string name) => _weekdays[name];

    /// <summary>First month of a season; winter begins in December.</summary>
    public int Season(string name) => _seasons[name];

    /// <summary>The number that an ordinal says, in digits or in words.</summary>
    public int Ordinal(string word) => _ordinals.TryGetValue(word, out var number) ? number : word[0] - '0';

    /// <summary>The number that a word says; of a few, and of no word, <paramref name="few"/>.</summary>
    public int Number(string word, int few) =>
        _numbers.TryGetValue(word, out var number)
        || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : few;

    private static Dictionary<string, T> Join<T>(
        Languages languages, Func<TimeRules, IReadOnlyDictionary<string, T>> words)
    {
        var joined = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in languages.All.SelectMany(language => words(language.Times)))
        {
            joined.TryAdd(word, value);
        }

        return joined;
    }
}
