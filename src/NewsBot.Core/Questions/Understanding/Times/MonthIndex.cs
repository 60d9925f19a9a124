using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>The names of months in all known languages, and what they are shortened to.</summary>
internal static class MonthIndex
{
    /// <summary>Each name with its month, 1 to 12; in any case.</summary>
    public static Dictionary<string, int> Of(Languages languages)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, names) in languages.All.SelectMany(language => language.MonthNames.Index()))
        {
            foreach (var name in WordList.Split(names))
            {
                months.TryAdd(name, index + 1);
            }
        }

        return months;
    }
}
