using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Detection;
using NewsBot.Language.English;
using NewsBot.Language.German;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Language.Toy;

/// <summary>What docs/languages.md says: a language is one class, registered once, and every step knows it.</summary>
public sealed class ThirdLanguageTests : IDisposable
{
    private const string Title = "Nova fabriko en Havano";

    private const string Text =
        "La registaro de Kubo konstruas novan fabrikon por trajnoj en Havano. "
        + "La fabriko kostas tri milionojn da eŭroj kaj estos preta en majo.";

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(new Languages(new EnglishLanguage(), new GermanLanguage(), new Esperanto()))
        .AddLanguages()
        .BuildServiceProvider();

    private Analyzers Analyzers => _services.GetRequiredService<Analyzers>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Its_words_are_stemmed_its_stop_words_left_out_and_its_numbers_multiplied() =>
        Analyzers.For("eo").TermsInOrder("La novaj fabrikoj kostas tri milionojn da eŭroj")
            .ShouldBe(["nov", "fabrik", "kost", "tri", "3", "3000000", "milion", "eŭr"], ignoreOrder: true);

    [Fact]
    public void Its_texts_and_questions_are_told_from_others()
    {
        var detector = _services.GetRequiredService<LanguageDetector>();
        detector.Detect(Text).ShouldBe("eo");
        detector.DetectQuestion("Kiom kostas la fabriko?", "en").ShouldBe("eo");
        detector.DetectQuestion("What does the factory cost?", "eo").ShouldBe("en");
        ShippedLanguages.Detector.Detect(Text).ShouldBe(Languages.Unknown);
    }

    [Fact]
    public async Task Its_articles_are_found_by_their_stems()
    {
        var store = new InMemoryArticleStore();
        await using var index = SomeIndex.Over(store, Analyzers, CompoundWords.None);
        await LoadAsync(store, index);

        index.Snapshot.Contains(Analyzers.For("eo").TermsInOrder("fabrikojn").Single()).ShouldBeTrue();
        index.Snapshot.Contains("kaj").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Kiom kostas la fabrikoj en Havano?", "tri milionojn")]
    [InlineData("How much does the factory in Havano cost?", "tri milionojn")]
    public async Task A_question_is_answered_from_it(string question, string expected)
    {
        var lexicon = new ConceptLexicon(Analyzers).ReadShipped();
        lexicon.Read(new StringReader("@ en = eo\nfactory = fabriko\ncost = kosti\n"), "test");
        var vocabulary = new Vocabulary(lexicon, Analyzers);
        var store = new InMemoryArticleStore();
        await using var index = SomeIndex.Over(store, Analyzers, CompoundWords.Of(lexicon));
        await LoadAsync(store, index);
        var ask = new AskQuestion(
            SomePipeline.Over(store, () => index.Snapshot, new FixedStories(), vocabulary),
            new NoOverviews(),
            new NoGlosses(),
            TimeProvider.System,
            NullLogger<AskQuestion>.Instance);

        var answer = await ask.AskAsync(
            new Question(question, Article.DefaultCollection, new DateOnly(2025, 8, 6)), null, Cancellation);

        answer.ShouldBeAssignableTo<Answer.Quoting>()!.Citations[0].Quote.ShouldContain(expected);
    }

    [Fact]
    public void A_lexicon_leads_from_one_language_to_any_other()
    {
        var lexicon = new ConceptLexicon(Analyzers);
        lexicon.Read(
            new StringReader(
                """
                train = Zug
                @ en = eo
                factory = fabriko, fabrikejo
                @ en = de = eo
                sea = Meer = maro
                """),
            "test");

        Others("factory", "en").ShouldBe(["eo:fabrik", "eo:fabrikej"]);
        Others("fabrikon", "eo").ShouldBe(["en:factori"]);
        Others("maro", "eo").ShouldBe(["en:sea", "de:meer"]);
        Others("train", "en").ShouldBe(["de:zug"]);

        string[] Others(string word, string language) =>
        [
            .. lexicon.Match(Analyzers.For(language).TermsInOrder(word), 0, language)
                .SelectMany(match => match.Words)
                .Where(other => other.Language != language)
                .Select(other => $"{other.Language}:{string.Join(' ', other.Terms)}"),
        ];
    }

    private static async Task LoadAsync(InMemoryArticleStore store, SearchIndex index)
    {
        var draft = new ArticleDraft(Title, Text, Language: "eo");
        var request = new LoadRequest(Article.DefaultCollection, "test:test", []);
        await store.SaveAsync([ArticlePreparation.Prepare(draft, request, DateTimeOffset.UnixEpoch)], Cancellation);
        await index.CatchUpAsync(Cancellation);
    }

    public void Dispose() => _services.Dispose();
}
