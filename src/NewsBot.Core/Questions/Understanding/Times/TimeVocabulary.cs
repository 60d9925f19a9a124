using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>The words of all known languages that time expressions are made of.</summary>
internal sealed class TimeVocabulary
{
    /// <summary>Of how many words a phrase may be.</summary>
    public const int MaxPhrase = 4;

    private readonly Dictionary<string, TimeWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _compounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings;
    private readonly HashSet<string> _dayEndings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _decadeEndings = new(StringComparer.Ordinal);

    public TimeVocabulary(Languages languages)
    {
        foreach (var (name, month) in languages.Months)
        {
            Word(name.ToLowerInvariant()).Month ??= month;
        }

        foreach (var language in languages.All)
        {
            Add(language.Times);
            AddCounted(language);
        }

        _beginnings = [.. _words.Keys.Where(words => words.Contains(' ')).Select(words => words.Split(' ')[0])];
    }

    /// <summary>Whether a phrase of several words begins with a word.</summary>
    public bool BeginsPhrase(string word) => _beginnings.Contains(word);

    /// <summary>What a word or phrase in lower case means; null where it has nothing to do with times.</summary>
    public TimeWord? Find(string words) => _words.GetValueOrDefault(words);

    /// <summary>The words that a compound stands for; null for any other word.</summary>
    public string? Parts(string word) => _compounds.GetValueOrDefault(word);

    public bool IsDayEnding(string ending) => _dayEndings.Contains(ending);

    public bool IsDecadeEnding(string ending) => _decadeEndings.Contains(ending);

    private void Add(TimeRules rules)
    {
        Each(rules.Weekdays, (word, day) => word.Weekday ??= day);
        Each(rules.Seasons, (word, month) => word.Season ??= month);
        Each(rules.NearDays, (word, day) => word.NearDay ??= day);
        Each(rules.Decades, (word, decade) => word.Decade ??= decade);
        Each(rules.Ordinals, (word, number) => word.Ordinal ??= number);
        Each(rules.Numbers, (word, number) => word.Number ??= number);
        Each(rules.Units, (word, unit) => word.Unit ??= unit);
        Each(rules.Parts, (word, part) => word.Part ??= part);
        foreach (var plural in rules.Plurals)
        {
            Word(plural).IsPlural = Word(plural).IsCounted = true;
        }

        foreach (var doubtful in rules.Doubtful)
        {
            Word(doubtful).IsDoubtful = true;
        }

        foreach (var week in rules.CalendarWeeks)
        {
            Word(week).IsCalendarWeek = true;
        }

        foreach (var (role, words) in rules.Roles)
        {
            foreach (var word in words)
            {
                Word(word).Add(role);
            }
        }

        foreach (var (compound, words) in rules.Compounds)
        {
            _compounds.TryAdd(compound, words);
        }

        _dayEndings.UnionWith(rules.DayEndings);
        _decadeEndings.UnionWith(rules.DecadeEndings);
    }

    /// <summary>What is counted and measured: the number before it is no year.</summary>
    private void AddCounted(ILanguage language)
    {
        var units = language.Evidence.Words
            .Where(list => list.Kind.HasFlag(WordKind.Unit) && !list.Kind.HasFlag(WordKind.Clock))
            .SelectMany(list => WordList.Split(list.Words));
        foreach (var counted in units.Concat(language.Statements.Counted))
        {
            var word = Word(counted.ToLowerInvariant());
            word.IsCounted |= word is { Unit: null, Ordinal: null };
        }
    }

    private void Each<T>(IReadOnlyDictionary<string, T> words, Action<TimeWord, T> add)
    {
        foreach (var (word, value) in words)
        {
            add(Word(word), value);
        }
    }

    private TimeWord Word(string words)
    {
        if (!_words.TryGetValue(words, out var word))
        {
            _words[words] = word = new TimeWord();
        }

        return word;
    }
}
