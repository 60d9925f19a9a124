using System.Collections.Frozen;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Numbers written as words, beyond those that the search knows: teens, ordinals, fractions.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, string> Values = Build();

    /// <summary>The digits that a folded word stands for; null for other words.</summary>
    public static string? ValueOf(string word) => Values.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Build()
    {
        var values = new Dictionary<string, string>();
        Add("2 two second twice zwei zweite zweiten zweiter zweites zweimal beide beiden both");
        Add("3 three third thrice drei dritte dritten dritter drittes dreimal");
        Add("4 four fourth vier vierte vierten vierter viertes viermal");
        Add("5 five fifth fünf fünfte fünften fünfter fünftes");
        Add("6 six sixth sechs sechste sechsten sechster sechstes");
        Add("7 seven seventh sieben siebte siebten siebter siebtes");
        Add("8 eight eighth acht achte achten achter achtes");
        Add("9 nine ninth neun neunte neunten neunter neuntes");
        Add("10 ten tenth zehn zehnte zehnten zehnter");
        Add("11 eleven eleventh elf elfte elften");
        Add("12 twelve twelfth zwölf zwölfte zwölften");
        Add("13 thirteen dreizehn");
        Add("14 fourteen vierzehn");
        Add("15 fifteen fünfzehn");
        Add("16 sixteen sechzehn");
        Add("17 seventeen siebzehn");
        Add("18 eighteen achtzehn");
        Add("19 nineteen neunzehn");
        Add("20 twenty twentieth zwanzig zwanzigste zwanzigsten");
        Add("30 thirty dreißig");
        Add("40 forty vierzig");
        Add("50 fifty fünfzig");
        Add("60 sixty sechzig");
        Add("70 seventy siebzig");
        Add("80 eighty achtzig");
        Add("90 ninety neunzig");
        return values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string line)
        {
            var words = line.Split(' ');
            foreach (var word in words.Skip(1))
            {
                values[word] = words[0];
            }
        }
    }
}
