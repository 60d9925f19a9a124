using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Lexicon;

/// <summary>Holds each line of the lexicon that is shipped to the form and the care that its readers rely on.</summary>
public sealed class BundledLinesTests
{
    private const int MaxDoubledPairs = 18_400;
    private const string PersonsFile = "lexicon.persons.txt";

    private static readonly IReadOnlyList<Line> Lines = [.. Read()];

    [Fact]
    public void It_has_the_concepts_and_headwords_that_news_needs()
    {
        Lines.Count.ShouldBeGreaterThan(16_300);
        Lines.SelectMany(line => line.English.All).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBeGreaterThan(27_000);
    }

    [Fact]
    public void Each_line_is_english_then_german_with_at_most_one_tilde_on_each_side() =>
        Lines.Where(line => line.Halves.Length != 2
                || line.Halves.Any(half => half.Count(character => character == '~') > 1)
                || line.Text != line.Text.Trim() || line.Text.Contains("  ", StringComparison.Ordinal) || line.Text.Contains('\t', StringComparison.Ordinal)
                || line.English.All.Concat(line.German.All).Any(word => word.Length == 0))
            .ShouldBeEmpty();

    [Fact]
    public void No_line_says_a_word_twice_or_both_surely_and_nearly() =>
        Lines.Where(line => HasTwice(line.English.All.Select(word => word.ToLowerInvariant())) || HasTwice(line.German.All))
            .ShouldBeEmpty();

    [Fact]
    public void No_two_lines_are_the_same_concept() =>
        Lines.GroupBy(line => Set(line.English.Sure.Select(word => word.ToLowerInvariant())) + '=' + Set(line.German.Sure))
            .Where(group => group.Count() > 1)
            .Select(group => string.Join(" | ", group))
            .ShouldBeEmpty();

    // Lines that share words are read as one meaning, and what a word stands for depends on all of its lines, so that
    // joining lines costs answers (docs/decisions/0012-one-topic-per-lexicon-file.md). New lines add no such pair.
    [Fact]
    public void No_more_pairs_of_an_english_and_a_german_word_stand_in_two_lines_than_did() =>
        (from line in Lines
         from english in line.English.All
         from german in line.German.All
         group line by (English: english.ToLowerInvariant(), German: german) into pair
         where pair.Count() > 1
         select pair.Key).Count().ShouldBeLessThanOrEqualTo(MaxDoubledPairs);

    [Fact]
    public void Each_file_says_its_topic_and_is_sorted_by_the_first_english_word()
    {
        foreach (var (name, content) in Files())
        {
            content[0].StartsWith("# ", StringComparison.Ordinal).ShouldBeTrue(name);
            var lines = content.Skip(1).ToList();
            lines.Where(line => line.Length == 0 || line[0] == '#').ShouldBeEmpty(name);
            lines.ShouldBe(
                lines.OrderBy(FirstWord, StringComparer.Ordinal).ThenBy(line => line, StringComparer.Ordinal), false, name);
        }

        static string FirstWord(string line) => line[..line.IndexOfAny([',', '~', '='])].Trim().ToLowerInvariant();
    }

    [Fact]
    public void Persons_have_names_and_are_nothing_else()
    {
        var persons = Lines.Where(line => line.File == PersonsFile).ToList();
        persons.Count.ShouldBeGreaterThan(700);
        persons.Where(line => line.English.All.Any(word => !word.Any(char.IsUpper))).ShouldBeEmpty();
        var others = Lines.Where(line => line.File != PersonsFile).SelectMany(line => line.English.Sure).ToHashSet();
        persons.Where(line => others.Contains(line.English.Sure[0])).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_is_lost_because_it_is_a_stop_word() =>
        Lines.Where(line => line.English.Sure.All(word => ShippedLanguages.Analyzers.For("en").Terms(word).Count == 0)
                || line.German.Sure.All(word => ShippedLanguages.Analyzers.For("de").Terms(word).Count == 0))
            .ShouldBeEmpty();

    [Fact]
    public void Every_word_is_found_by_its_terms()
    {
        var lost = new List<string>();
        foreach (var (language, word) in Lines.SelectMany(line =>
            line.English.All.Select(word => ("en", word)).Concat(line.German.All.Select(word => ("de", word)))))
        {
            var terms = ShippedLanguages.Analyzers.For(language).TermsInOrder(word);
            if (terms.Length > 0 && !ShippedLanguages.Lexicon.Match(terms, 0, language).Any(match => match.Length == terms.Length))
            {
                lost.Add(word);
            }
        }

        lost.ShouldBeEmpty();
    }

    private static bool HasTwice(IEnumerable<string> words) => words.GroupBy(word => word).Any(group => group.Count() > 1);

    private static string Set(IEnumerable<string> words) => string.Join(',', words.Order(StringComparer.Ordinal));

    private static IEnumerable<Line> Read() =>
        from file in Files()
        from line in file.Lines
        where line.Length > 0 && line[0] != '#'
        select new Line(file.Name, line);

    private static IEnumerable<(string Name, string[] Lines)> Files()
    {
        var assembly = typeof(ConceptLexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("lexicon.", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return (name, reader.ReadToEnd().TrimEnd('\n').Split('\n'));
            }
        }
    }

    private sealed record Line(string File, string Text)
    {
        public string[] Halves { get; } = Text.Split(" = ");

        public Half English => new(Halves[0]);

        public Half German => new(Halves[^1]);

        public override string ToString() => $"{File}: {Text}";
    }

    private sealed record Half(string Text)
    {
        public string[] Sure => Words(Text.Split('~')[0]);

        public string[] All => [.. Text.Split('~').SelectMany(Words)];

        private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries);
    }
}
