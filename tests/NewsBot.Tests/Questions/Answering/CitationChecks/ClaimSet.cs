using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Language;
using NewsBot.Search;
using NewsBot.Tests.Architecture;

namespace NewsBot.Tests.Questions.Answering.CitationChecks;

/// <summary>
/// Sentences that passages of the bundled articles bear out, and sentences made from those that they do not. What is
/// true stands there word for word, shortened, or translated by hand; what is false differs in one thing.
/// </summary>
internal sealed partial class ClaimSet
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Monate =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    // Names of the articles' people, companies and places; one is put in another's place.
    private static readonly string[] Names =
    [
        "Foxconn", "Tesla", "Elon Musk", "Lordstown", "Ohio", "Nikkei", "TECO", "Malu Dreyer", "Wirecard", "Markus Braun", "Emsland",
        "Isar", "Markus Söder", "Olaf Scholz", "Notre-Dame", "Emmanuel Macron", "Laurent Ulrich", "Volker Wissing", "Christine Lagarde",
        "Anton Zeilinger", "Alain Aspect", "Christian Stocker", "Dimorphos", "Mikel Oyarzabal", "Friedrich Merz", "Alain Berset",
        "Credit Suisse", "NASA", "Croatia", "Kroatien", "Finland", "Jens Stoltenberg", "John Hopfield", "Geoffrey Hinton", "Bennu",
        "Vikram", "Armand Duplantis", "Sam Kendricks", "Joe Biden", "Nico Williams", "England", "Spain", "Spanien", "Paris", "Stockholm",
        "Delaware", "Wisconsin", "Berlin", "Utah", "Russia", "Poland",
    ];

    private readonly List<(Article Article, Passage Passage, TextSpan Span)> _sentences = [];

    private ClaimSet()
    {
    }

    public List<Claim> Claims { get; } = [];

    public static async Task<ClaimSet> MakeAsync(CancellationToken cancellation)
    {
        var set = new ClaimSet();
        foreach (var article in await BundledArticles.LoadAsync(cancellation))
        {
            set._sentences.AddRange(article.Passages.SelectMany(passage =>
                passage.Sentences.Select(span => (article.Article, passage, span))));
        }

        set._sentences.RemoveAll(sentence => Text(sentence) is var text
            && (text.StartsWith("Quelle:", StringComparison.Ordinal) || text.StartsWith("Source:", StringComparison.Ordinal)));
        set.AddTrue();
        set.AddFalse([.. set.Claims]);
        return set;
    }

    private static string Text((Article Article, Passage Passage, TextSpan Span) sentence) => sentence.Span.In(sentence.Article.Text);

    private void AddTrue()
    {
        for (var i = 0; i < _sentences.Count; i++)
        {
            var (article, passage, _) = _sentences[i];
            var text = Text(_sentences[i]);
            var cited = new NumberedPassage(1, article, passage);
            if (i % 2 == 0)
            {
                Claims.Add(new Claim("verbatim", text, article.Language, cited, true));
            }
            else if (Subordinate().Match(text) is { Success: true } match && match.Index > 40)
            {
                Claims.Add(new Claim("shortened", text[..match.Index] + ".", article.Language, cited, true));
            }
        }

        foreach (var line in File.ReadLines(Path.Combine(
            Checkout.Root, "tests", "NewsBot.Tests", "Questions", "Answering", "CitationChecks", "translations.tsv")))
        {
            var (beginning, translation) = (line.Split('\t')[0], line.Split('\t')[1]);
            var sentence = _sentences.Find(s => Text(s).StartsWith(beginning, StringComparison.Ordinal));
            var (article, passage, _) = sentence;
            article.ShouldNotBeNull($"No bundled sentence begins with: {beginning}");
            Claims.Add(new Claim(
                "translated", translation, article.Language == "de" ? "en" : "de", new NumberedPassage(1, article, passage), true)
            {
                Quote = Text(sentence),
            });
        }
    }

    private void AddFalse(Claim[] truths)
    {
        for (var i = 0; i < truths.Length; i++)
        {
            var truth = truths[i];
            var translated = truth.Kind == "translated" ? " (translated)" : "";
            Add(truth, "number" + translated, ChangeNumber(truth.Text, i));
            Add(truth, "name" + translated, ChangeName(truth, i));
            Add(truth, "date" + translated, ChangeDate(truth.Text, i));
            if (i % 3 == 0 || translated.Length > 0)
            {
                Add(truth, "negation" + translated, Deny(truth.Text, truth.Language));
                Add(truth, "roles" + translated, Swap(truth));
                var (article, passage, _) = _sentences[(i * 37) % _sentences.Count];
                if (article.Id != truth.Cited.Article.Id && !SameStory(article, truth.Cited.Article))
                {
                    var cited = new NumberedPassage(1, article, passage);
                    Claims.Add(truth with { Kind = "other article" + translated, Cited = cited, IsTrue = false });
                }
            }
        }
    }

    private static bool SameStory(Article one, Article other) =>
        Names.Any(name => one.Text.Contains(name, StringComparison.Ordinal) && other.Text.Contains(name, StringComparison.Ordinal)
            && name is not ("Berlin" or "Paris" or "England" or "Stockholm" or "NASA"));

    private void Add(Claim truth, string kind, string? text)
    {
        if (text is not null && text != truth.Text)
        {
            Claims.Add(truth with { Kind = kind, Text = text, IsTrue = false });
        }
    }

    private static string? ChangeNumber(string text, int seed)
    {
        var matches = Digits().Matches(text).Where(match => !IsDate(text, match)).ToList();
        if (matches.Count == 0)
        {
            return null;
        }

        var match = matches[seed % matches.Count];
        var digit = match.Value[0];
        var other = (char)('1' + ((digit - '0' + (seed % 7)) % 9));
        return text[..match.Index] + (other == digit ? (char)('1' + ((other - '0') % 9)) : other) + text[(match.Index + 1)..];
    }

    private static bool IsDate(string text, Match match) =>
        DateAround().Matches(text).Any(date => date.Index <= match.Index && match.Index + match.Length <= date.Index + date.Length);

    private static string? ChangeDate(string text, int seed)
    {
        var match = DateAround().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var date = match.Value;
        var changed = (seed % 3) switch
        {
            0 when Months.Concat(Monate).FirstOrDefault(month => date.Contains(month, StringComparison.Ordinal)) is { } month =>
                date.Replace(month, Later(month, 1 + (seed % 5)), StringComparison.Ordinal),
            1 when Regex.Match(date, @"^\d{1,2}(?!\d)") is { Success: true } day =>
                (1 + ((int.Parse(day.Value, CultureInfo.InvariantCulture) + 3 + (seed % 11)) % 28)).ToString(CultureInfo.InvariantCulture)
                + date[day.Length..],
            _ => Regex.Replace(date, @"\d{4}", year =>
                (int.Parse(year.Value, CultureInfo.InvariantCulture) - 1 - (seed % 4)).ToString(CultureInfo.InvariantCulture)),
        };
        return text[..match.Index] + changed + text[(match.Index + match.Length)..];
    }

    private static string Later(string month, int by)
    {
        var names = Monate.Contains(month) && !Months.Contains(month) ? Monate : Months.Contains(month) ? Months : Monate;
        return names[(Array.IndexOf(names, month) + by) % 12];
    }

    private static string? ChangeName(Claim truth, int seed)
    {
        var there = Names.Where(name => truth.Text.Contains(name, StringComparison.Ordinal)).ToList();
        if (there.Count == 0)
        {
            return null;
        }

        var changed = there[seed % there.Count];
        var other = Names.Where(name => !truth.Text.Contains(name, StringComparison.Ordinal)
            && !truth.Cited.Text.Contains(name, StringComparison.Ordinal)
            && name.Contains(' ', StringComparison.Ordinal) == changed.Contains(' ', StringComparison.Ordinal)
            && !IsSame(name, changed)).ToList();
        return truth.Text.Replace(changed, other[seed % other.Count], StringComparison.Ordinal);
    }

    private static bool IsSame(string one, string other) =>
        (one, other) is ("Croatia", "Kroatien") or ("Kroatien", "Croatia") or ("Spain", "Spanien") or ("Spanien", "Spain");

    private static string? Deny(string text, string language)
    {
        if (language == "en")
        {
            var verb = EnglishVerb().Match(text);
            return verb.Success ? text[..(verb.Index + verb.Length)] + " not" + text[(verb.Index + verb.Length)..] : null;
        }

        var german = GermanVerb().Match(text);
        return german.Success ? text[..(german.Index + german.Length)] + " nicht" + text[(german.Index + german.Length)..] : null;
    }

    private static string? Swap(Claim truth)
    {
        var there = Names.Select(name => (Name: name, At: truth.Text.IndexOf(name, StringComparison.Ordinal)))
            .Where(name => name.At >= 0).OrderBy(name => name.At).ToList();
        if (there.Count < 2 || truth.Text.Contains(there[0].Name + " and " + there[1].Name, StringComparison.Ordinal)
            || truth.Text[there[0].At..there[1].At].Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        return truth.Text.Replace(there[0].Name, "\u0001", StringComparison.Ordinal)
            .Replace(there[1].Name, there[0].Name, StringComparison.Ordinal)
            .Replace("\u0001", there[1].Name, StringComparison.Ordinal);
    }

    [GeneratedRegex(@", (die|der|das|dass|weil|wo|als|nachdem|was|which|who|when|where|but|among|although)\b")]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b\d[\d.,]*\b")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"\b(\d{1,2}\.?\s)?(January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\s\d{4}\b|\b(in|von|vom|In|seit|war|Jahres)\s(19|20)\d\d\b|\b20[12]\d\b")]
    private static partial Regex DateAround();

    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|will|would|could|can)\b")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex(@"\b(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|will|wollte|soll|sollte)\b")]
    private static partial Regex GermanVerb();

    internal sealed record Claim(string Kind, string Text, string Language, NumberedPassage Cited, bool IsTrue)
    {
        /// <summary>The sentence that a translation translates; null for other kinds.</summary>
        public string? Quote { get; init; }

        /// <summary>Rules and thresholds were made looking at every other article only.</summary>
        public bool IsHeldOut => Cited.Article.Id % 2 == 0;
    }
}
