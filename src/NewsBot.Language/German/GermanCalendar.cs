namespace NewsBot.Language.German;

/// <summary>How German speaks of times.</summary>
internal static class GermanCalendar
{
    private const string Endings = "e en er es em";

    private static readonly string[] Weekdays =
        ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend"];

    private static readonly string[] Daytimes =
        ["morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"];

    private static readonly string[] Seasons = ["frühling", "frühjahr", "sommer", "herbst", "winter"];

    /// <summary>The rules.</summary>
    public static TimeRules Rules { get; } = new()
    {
        DecadeEndings = ["er", "ern", "iger"],
        Weekdays = Weekdays.Index().ToDictionary(day => day.Item, day => (DayOfWeek)Math.Min(day.Index, 6)),
        Seasons = WordList.Map(
            (3, "frühling frühlings frühjahr frühjahrs"),
            (6, "sommer sommers"),
            (9, "herbst herbsts herbstes"),
            (12, "winter winters")),
        NearDays = WordList.Phrases(
            (0, "heute"),
            (-1, "gestern, letzte nacht, vergangene nacht"),
            (-2, "vorgestern, vorletzte nacht"),
            (-3, "vorvorgestern")),
        Decades = WordList.Map(
            (0, "nullerjahre nullerjahren"),
            (20, "zwanziger zwanzigern"),
            (30, "dreißiger dreißigern"),
            (40, "vierziger vierzigern"),
            (50, "fünfziger fünfzigern"),
            (60, "sechziger sechzigern"),
            (70, "siebziger siebzigern"),
            (80, "achtziger achtzigern"),
            (90, "neunziger neunzigern")),
        Ordinals = Ordinals(),
        Numbers = WordList.Map(
            (1, "ein eine einem einen einer eins"),
            (2, "zwei"),
            (3, "drei"),
            (4, "vier"),
            (5, "fünf"),
            (6, "sechs"),
            (7, "sieben"),
            (8, "acht"),
            (9, "neun"),
            (10, "zehn"),
            (11, "elf"),
            (12, "zwölf"),
            (14, "vierzehn"),
            (20, "zwanzig")),
        Units = WordList.Map(
            (TimeUnit.Hour, "stunde stunden"),
            (TimeUnit.Day, "tag tage tagen tages"),
            (TimeUnit.Weekend, "wochenende wochenenden wochenendes"),
            (TimeUnit.Week, "woche wochen"),
            (TimeUnit.Month, "monat monate monaten monats"),
            (TimeUnit.Quarter, "quartal quartale quartalen quartals vierteljahr vierteljahres"),
            (TimeUnit.Half, "hälfte"),
            (TimeUnit.HalfYear, "halbjahr halbjahres halbjahrs"),
            (TimeUnit.Year, "jahr jahre jahren jahres jahrs"),
            (TimeUnit.Decade, "jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden")),
        Plurals = WordList.Set(
            """
            stunden tage tagen wochenenden wochen monate monaten quartale quartalen jahre jahren jahrzehnte
            jahrzehnten dekaden
            """),
        CalendarWeeks = ["kw", "kalenderwoche"],
        Parts = WordList.Map(
            (TimePart.Early, "anfang anfangs beginn frühe frühen"),
            (TimePart.Middle, "mitte"),
            (TimePart.Late, "ende ausgang späte späten")),
        Roles = new Dictionary<TimeRole, IReadOnlyList<string>>
        {
            [TimeRole.At] =
            [
                "am", "im", "in", "an", "zum", "zur", "zu", "beim", "während", "über", "übers", "um", "innerhalb",
                "binnen", "fürs", "vom", "für",
            ],
            [TimeRole.Since] = ["seit"],
            [TimeRole.Starting] = ["ab"],
            [TimeRole.After] = ["nach"],
            [TimeRole.Until] = ["bis", "bis zum", "bis zur", "bis einschließlich", "bis in", "bis ins"],
            [TimeRole.Before] = ["vor"],
            [TimeRole.From] = ["von", "vom"],
            [TimeRole.Between] = ["zwischen"],
            [TimeRole.And] = ["und"],
            [TimeRole.Onto] = ["auf"],
            [TimeRole.Onwards] = ["an"],
            [TimeRole.Of] = ["von", "vom", "des", "der"],
            [TimeRole.In] = ["in", "im", "am", "zum", "zu", "ab", "auf"],
            [TimeRole.Article] = ["der", "die", "das", "dem", "den", "des"],
            [TimeRole.About] =
            [
                "etwa", "etwas mehr als", "etwas über", "rund", "ungefähr", "gut", "knapp", "circa", "ca", "fast",
                "über", "mehr als", "mindestens", "genau", "gerade", "schon", "ganze", "ganzen", "gesamten",
            ],
            [TimeRole.This] = [.. Endings.Split(' ').Select(ending => "dies" + ending), .. Ended("laufend aktuell")],
            [TimeRole.Last] = Ended("letzt vorig vergangen"),
            [TimeRole.Past] = [],
            [TimeRole.Recent] = ["jüngsten", "zurückliegenden"],
            [TimeRole.BeforeLast] = Ended("vorletzt vorvorig"),
            [TimeRole.Next] = Ended("nächst kommend folgend übernächst jed"),
            [TimeRole.LongAgo] = ["vor"],
            [TimeRole.Few] = ["einigen", "einige", "paar", "ein paar", "wenigen", "wenige", "mehreren", "mehrere"],
            [TimeRole.HalfOf] = ["halben", "halbes", "einem halben", "ein halbes"],
            [TimeRole.Daytime] = [.. Daytimes, "mitternacht", "abends", "nachts", "morgens"],
            [TimeRole.Now] = ["jetzt", "heute", "zur gegenwart", "dato"],
            [TimeRole.Whose] = ["seinen", "ihren", "seine", "ihre", "meinen", "deinen"],
            [TimeRole.Numbered] =
            [
                "nr", "nummer", "agenda", "projekt", "flug", "zimmer", "seite", "artikel", "paragraf", "paragraph",
                "kapitel", "version", "windows",
            ],
            [TimeRole.Name] = ["arabischer frühling", "arabischen frühling", "prager frühling"],
        },
        Compounds = Compounds(),
    };

    private static string[] Ended(string stems) =>
        [.. stems.Split(' ').SelectMany(stem => Endings.Split(' ').Select(ending => stem + ending))];

    /// <summary>Ordinals up to 31, in every case.</summary>
    private static Dictionary<string, int> Ordinals()
    {
        string[] ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
        var stems = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["erst"] = 1,
            ["dritt"] = 3,
            ["siebt"] = 7,
            ["acht"] = 8,
            ["elft"] = 11,
            ["zwölft"] = 12,
            ["sechzehnt"] = 16,
            ["siebzehnt"] = 17,
            ["zehnt"] = 10,
            ["zwanzigst"] = 20,
            ["dreißigst"] = 30,
            ["einunddreißigst"] = 31,
        };
        for (var one = 1; one < ones.Length; one++)
        {
            stems.TryAdd(ones[one] + "undzwanzigst", 20 + one);
            if (one is 2 or 4 or 5 or 6 or 9)
            {
                stems.TryAdd(ones[one] + "t", one);
            }

            if (one is 3 or 4 or 5 or 8 or 9)
            {
                stems.TryAdd(ones[one] + "zehnt", 10 + one);
            }
        }

        return stems
            .SelectMany(stem => Endings.Split(' ').Select(ending => (Word: stem.Key + ending, stem.Value)))
            .ToDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Compounds()
    {
        var compounds = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["vorjahr"] = "letztes jahr",
            ["vorjahres"] = "letztes jahr",
            ["vorjahrs"] = "letztes jahr",
            ["vormonat"] = "letzter monat",
            ["vormonats"] = "letzter monat",
            ["vorwoche"] = "letzte woche",
            ["vorquartal"] = "letztes quartal",
            ["vorquartals"] = "letztes quartal",
            ["vorjahresmonat"] = "letztes jahr",
            ["vorjahresquartal"] = "letztes jahr",
            ["vorjahreszeitraum"] = "letztes jahr",
            ["auftaktquartal"] = "erstes quartal",
            ["schlussquartal"] = "viertes quartal",
            ["jahreshälfte"] = "hälfte jahres",
            ["monatshälfte"] = "hälfte monats",
            ["vortag"] = "gestern",
            ["heuer"] = "dieses jahr",
            ["wochenmitte"] = "mitte dieser woche",
            ["silvester"] = "31. dezember",
            ["heiligabend"] = "24. dezember",
            ["neujahr"] = "1. januar",
        };
        foreach (var (unit, of) in new[]
        {
            ("wochen", "dieser woche"), ("monats", "dieses monats"), ("quartals", "dieses quartals"),
            ("jahres", "jahres"),
        })
        {
            foreach (var part in new[] { "anfang", "beginn", "mitte", "ende" })
            {
                compounds.TryAdd(unit + part, $"{(part == "beginn" ? "anfang" : part)} {of}");
            }
        }

        compounds.Remove("wochenende");
        foreach (var day in Weekdays)
        {
            foreach (var time in Daytimes)
            {
                compounds[day + time] = compounds[day + time + "s"] = $"{day} {time}";
            }
        }

        foreach (var month in GermanMonths.Names.Select(names => names.Split(' ')[0]))
        {
            compounds[month + "s"] = month;
            compounds[month + "woche"] = $"woche {month}";
            compounds[month + "tage"] = compounds[month + "tagen"] = $"tage {month}";
            compounds[month + "hälfte"] = $"hälfte {month}";
            compounds[month + "wochenende"] = $"wochenende {month}";
            compounds[month + "anfang"] = $"anfang {month}";
            compounds[month + "mitte"] = $"mitte {month}";
            compounds[month + "ende"] = $"ende {month}";
        }

        foreach (var season in Seasons)
        {
            compounds[season + "anfang"] = $"anfang {season}";
            compounds[season + "ende"] = $"ende {season}";
        }

        compounds["spätsommer"] = "ende sommer";
        compounds["spätherbst"] = "ende herbst";
        compounds["frühsommer"] = "anfang sommer";
        compounds["hochsommer"] = "mitte sommer";
        return compounds;
    }
}
