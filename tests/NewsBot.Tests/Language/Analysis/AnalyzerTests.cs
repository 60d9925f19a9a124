using FsCheck;
using FsCheck.Fluent;
using NewsBot.Language.Analysis;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Analysis;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("de", "Müller", "mull")]
    [InlineData("de", "Mueller", "mull")]
    [InlineData("de", "Muller", "mull")]
    [InlineData("en", "Müller", "mueller muller")]
    [InlineData("en", "Zoë Café naïve Škoda İstanbul Łódź", "zoe cafe naiv skoda istanbul lodz")]
    [InlineData("de", "Straße Strasse STRASSE", "strass")]
    [InlineData("de", "Teslas Tesla Kiews Chinas Autos Trumps", "tesla kiew china auto trump")]
    [InlineData("en", "Musk's Musk’s Musk", "musk")]
    [InlineData("de", "geht's Musk's", "geht musk")]
    [InlineData("de", "Ergebnis Ergebnisse Verhältnis Verhältnisse Gefängnis", "ergebnis verhaltnis gefangnis")]
    [InlineData("de", "Problem Probleme Kernproblem Kernprobleme Konzern Konzerns extrem extreme interner", "problem kernproblem konzern extrem intern")]
    [InlineData("en", "don't they're I'm she'll won't", "")]
    [InlineData("en", "O'Brien L'Oréal", "obrien oreal loreal")]
    [InlineData("de", "KI-Server-Produktion", "ki serv produktion")]
    [InlineData("de", "US-Regierung", "us regier")]
    [InlineData("de", "E-Mail Email", "mail email")]
    [InlineData("de", "E-Auto", "auto eauto")]
    [InlineData("de", "Online-Handel", "onlin handel onlinehandel")]
    [InlineData("en", "Covid-19 COVID19 G-20", "covid 19 covid19 20 g20")]
    [InlineData("en", "AT&T", "at att")]
    [InlineData("de", "Bürger:innen Bürger*innen Bürgerinnen Bürger", "burg")]
    [InlineData("en", "U.S. U.S.A. US USA", "us usa")]
    [InlineData("de", "z.B. d.h. u.a.", "")]
    [InlineData("en", "the WHO and IT in the US", "who it us")]
    [InlineData("en", "who is it for us", "")]
    [InlineData("en", "CEOs NGOs", "ceo ngo")]
    [InlineData("de", "LKWs PKW", "lkw pkw")]
    [InlineData("en", "so\u00ADft\u200Bware", "softwar")]
    [InlineData("en", "ﬁnance ＢＢＣ", "financ bbc")]
    [InlineData("en", "caf\u0065\u0301", "cafe")]
    [InlineData("fr", "Le président français n'a pas", "le president francais na pas")]
    [InlineData("und", "Президент Ελλάς", "президент ελλασ")]
    [InlineData("und", "東京都 猫", "東京 京都 猫")]
    [InlineData("en", "5G A320 1990s", "5 5g a320 1990 1990s")]
    [InlineData("en", "example.com Node.js", "exampl com node js")]
    [InlineData("en", "$5 €5 £5", "dollar 5 euro pound")]
    [InlineData("de", "5 % und 5 Prozent", "5 percent")]
    [InlineData("en", "5% 5 percent 5 per cent", "5 percent")]
    [InlineData("de", "Prozentpunkte", "prozentpunkt")]
    [InlineData("en", "iPhone YouTube", "iphon youtub")]
    [InlineData("en", "three drei", "three 3 drei")]
    [InlineData("", "", "")]
    [InlineData("en", "\uD800 \uDC00 x\uD83Dy", "x y")]
    public void Spellings_give_these_terms(string language, string text, string terms) =>
        ShippedLanguages.Analyzers.For(language).Terms(text).ShouldBe(terms.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    [Theory]
    [InlineData("en", "29,000,000,000")]
    [InlineData("de", "29.000.000.000")]
    [InlineData("en", "29 billion")]
    [InlineData("en", "$29bn")]
    [InlineData("en", "$29B")]
    [InlineData("en", "29-billion-dollar plan")]
    [InlineData("de", "29 Milliarden")]
    [InlineData("de", "29\u00A0Mrd.")]
    [InlineData("de", "29-Milliarden-Euro-Paket")]
    [InlineData("de", "29.000 Millionen")]
    [InlineData("de", "29,0 Milliarden")]
    [InlineData("fr", "29\u202F000\u202F000\u202F000")]
    [InlineData("de", "29’000’000’000")]
    public void Large_numbers_meet_however_they_are_written(string language, string text) =>
        ShippedLanguages.Analyzers.For(language).Terms(text).ShouldContain("29000000000");

    [Theory]
    [InlineData("en", "29 billion", "29")]
    [InlineData("en", "3.5 million", "3500000")]
    [InlineData("de", "3,5 Mio. Euro", "3500000")]
    [InlineData("de", "3,5 Mio. Euro", "3.5")]
    [InlineData("de", "1,25 Billionen", "1250000000000")]
    [InlineData("en", "1.25 trillion", "1250000000000")]
    [InlineData("en", "0.5 million", "500000")]
    [InlineData("de", "zwei Millionen", "2000000")]
    [InlineData("en", "two million", "2000000")]
    [InlineData("en", "£2.5m", "2500000")]
    [InlineData("en", "1,234.56", "1234.56")]
    [InlineData("de", "1.234,56", "1234.56")]
    [InlineData("en", "3.50", "3.5")]
    [InlineData("de", "3,5", "3.5")]
    [InlineData("de", "1.500", "1500")]
    [InlineData("en", "1.500", "1.5")]
    [InlineData("en", "1,500", "1500")]
    [InlineData("de", "0,005", "0.005")]
    [InlineData("en", "1st", "1")]
    [InlineData("en", "22nd", "22")]
    [InlineData("de", "am 30. Juli", "30")]
    [InlineData("de", "30.07.2025", "7")]
    [InlineData("de", "30.07.2025", "2025")]
    [InlineData("en", "2025-08-05", "2025")]
    [InlineData("en", "007", "7")]
    [InlineData("en", "192.168.0.1", "168")]
    [InlineData("en", "1.123456 million", "1123456")]
    [InlineData("en", "1.1234567 million", "1123456.7")]
    public void Numbers_have_one_form(string language, string text, string term) =>
        ShippedLanguages.Analyzers.For(language).Terms(text).ShouldContain(term);

    [Theory]
    [InlineData("en", "1.5 million", "de", "1,5 Mio.")]
    [InlineData("en", "$29bn", "de", "29 Milliarden Dollar")]
    [InlineData("en", "29,000,000,000", "de", "29 Mrd.")]
    [InlineData("en", "3.4%", "de", "3,4 Prozent")]
    [InlineData("en", "three million people", "de", "drei Millionen Menschen")]
    [InlineData("en", "twenty-five dead", "de", "25 Tote")]
    [InlineData("en", "25 dead", "de", "fünfundzwanzig Tote")]
    [InlineData("en", "thirty-one people", "de", "einunddreißig Menschen")]
    [InlineData("en", "2,000 jobs", "de", "zweitausend Stellen")]
    [InlineData("en", "two thousand jobs", "de", "2000 Stellen")]
    [InlineData("en", "three hundred cars", "de", "dreihundert Autos")]
    [InlineData("en", "five hundred thousand voters", "de", "500.000 Wähler")]
    [InlineData("en", "half a million voters", "de", "eine halbe Million Wähler")]
    [InlineData("en", "half a million voters", "de", "500.000 Wähler")]
    [InlineData("en", "1.5 million", "de", "anderthalb Millionen")]
    [InlineData("en", "a dozen dead", "de", "ein Dutzend Tote")]
    [InlineData("en", "a dozen dead", "de", "12 Tote")]
    [InlineData("en", "2.5m users", "de", "2,5 Millionen Nutzer")]
    [InlineData("en", "1 500 soldiers", "de", "1.500 Soldaten")]
    [InlineData("en", "1,250,000", "de", "1 250 000 Euro")]
    [InlineData("en", "seventeen", "de", "siebzehn")]
    [InlineData("en", "U.S.", "de", "US-Regierung")]
    [InlineData("en", "USA", "de", "USA")]
    [InlineData("en", "EU", "de", "EU-Kommission")]
    [InlineData("en", "UN", "de", "UN-Sicherheitsrat")]
    [InlineData("en", "Erdogan", "de", "Erdoğan")]
    [InlineData("en", "Müller", "de", "Müllers")]
    [InlineData("en", "Covid-19", "de", "Covid19")]
    [InlineData("en", "O'Brien's", "de", "O’Brien")]
    [InlineData("en", "G20", "de", "G-20")]
    public void What_is_said_alike_in_both_languages_shares_a_term(string language, string text, string other, string said)
    {
        var terms = Terms(language, text);
        terms.Intersect(Terms(other, said)).ShouldNotBeEmpty();

        // A name is searched as the other language's analyzer makes it, too.
        static IEnumerable<string> Terms(string language, string text) =>
            ShippedLanguages.Analyzers.For(language).Terms(text).Concat(ShippedLanguages.Analyzers.For(language == "en" ? "de" : "en").Terms(text));
    }

    [Theory]
    [InlineData("en", "half of them", "0.5")]
    [InlineData("en", "in 2020 500 people", "2020500")]
    [InlineData("de", "dpa 20 2500", "202500")]
    [InlineData("en", "twenty-five", "20")]
    public void What_is_no_number_by_itself_makes_none(string language, string text, string term) =>
        ShippedLanguages.Analyzers.For(language).Terms(text).ShouldNotContain(term);

    [Theory]
    [InlineData("en", "100m")]
    [InlineData("en", "5 billionaires")]
    public void A_unit_is_not_taken_for_a_multiple(string language, string text) =>
        ShippedLanguages.Analyzers.For(language).Terms(text).ShouldNotContain(term => term.EndsWith("000000", StringComparison.Ordinal));

    [Fact]
    public void Tokens_say_where_the_word_stands()
    {
        var tokens = new List<Token>();
        ShippedLanguages.Analyzers.For("de").Analyze("Die US-Regierung zahlt 29 Milliarden.", tokens);
        tokens.ShouldBe(
        [
            new Token("us", 4, 12, 1),
            new Token("regier", 4, 12, 1),
            new Token("zahlt", 17, 5, 2),
            new Token("29", 23, 2, 3),
            new Token("29000000000", 23, 2, 3),
            new Token("milliard", 26, 10, 4),
        ]);
    }

    [Fact]
    public void Equal_terms_are_the_same_instance()
    {
        // A pool of its own: those of the analyzers are of fixed size, and other tests fill them meanwhile.
        var pool = new TermPool();
        pool.Get("elect").ShouldBeSameAs(pool.Get("elect"));
    }

    [Fact]
    public void A_word_of_ten_million_letters_is_one_short_term()
    {
        var terms = ShippedLanguages.Analyzers.For("en").Terms(new string('x', 10_000_000));
        terms.Count.ShouldBe(1);
        terms[0].Length.ShouldBeLessThanOrEqualTo(64);
    }

    [Fact]
    public void Tokens_lie_within_the_text_in_order() =>
        Prop.ForAll<string?, int>((random, language) =>
        {
            var text = (random ?? "") + "a-b.c'd 1.2,3 " + random;
            var tokens = new List<Token>();
            ShippedLanguages.Analyzers.For(language % 3 == 0 ? "en" : language % 3 == 1 ? "de" : "und").Analyze(text, tokens);
            var inside = tokens.All(token => token.Start >= 0 && token.Length > 0
                && token.Start + token.Length <= text.Length && token.Term.Length > 0);
            var ordered = tokens.Zip(tokens.Skip(1)).All(pair =>
                pair.First.Position <= pair.Second.Position && pair.First.Start <= pair.Second.Start);
            return inside && ordered;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_threads_get_the_terms_that_one_gets()
    {
        var words = Enumerable.Range(0, 200_000).Select(i => "Wort" + (char)('a' + i % 26) + (char)('a' + i / 26 % 26) + "ungen")
            .Distinct().ToArray();
        var expected = words.Select(word => ShippedLanguages.Analyzers.For("de").Terms(word)[0]).ToArray();
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                ShippedLanguages.Analyzers.For("de").Terms(words[i])[0].ShouldBe(expected[i]);
            }
        });
    }
}
