using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions.Answering;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering;

public sealed class QuoteSubjectsTests
{
    private static readonly QuoteSubjects Subjects = new(Vocabularies.Shipped);

    [Theory]
    [InlineData("en", "Mayor Maria Keller opened the bridge. She thanked the workers.", "Maria Keller")]
    [InlineData("en", "Maria Keller is the mayor. Keller opened the bridge. Her office paid for it.", "Maria Keller")]
    [InlineData("en", "Maria Keller opened the bridge. She thanked the workers. But she left early.", "Maria Keller")]
    [InlineData("en", "Zephyrix closes its plant in Lordstown. The company will build servers there.", "Zephyrix")]
    [InlineData("de", "Die Bürgermeisterin sprach zuerst. Peter Brandauer eröffnete die Brücke. Er dankte allen.", "Peter Brandauer")]
    [InlineData("de", "Zephyrix schließt das Werk in Lordstown. Der Konzern will dort Server bauen.", "Zephyrix")]
    public void The_last_sentence_of_an_article_is_about_whom_those_before_name(string language, string text, string subject) =>
        Last(language, text).ShouldBe(subject);

    [Theory]
    [InlineData("en", "Maria Keller opened the bridge. Peter Brandauer thanked her.")]
    [InlineData("en", "The bridge was opened by Maria Keller, the mayor of the town. She thanked the workers.")]
    [InlineData("en", "Maria Keller met her lawyer. His office is in the town. She left early.")]
    [InlineData("en", "Maria Keller opened the bridge. “She should have waited,” said a neighbour.")]
    [InlineData("en", "Maria Keller was there. The rain went on. It rained all night. The band played. He left early.")]
    [InlineData("en", "Zephyrix and Quarnix Inc. agreed on a price. The company will build servers.")]
    [InlineData("de", "Die Brücke ist offen. Die Stadt feiert das neue Bauwerk. Er kam zu spät.")]
    public void Nobody_is_named_where_more_than_one_may_be_meant_or_the_quote_names_somebody(string language, string text) =>
        Last(language, text).ShouldBeNull();

    private static string? Last(string language, string text)
    {
        var article = ArticlePreparation.Prepare(
            new ArticleDraft("Zephyrix baut um", text, Language: language),
            new LoadRequest(Article.DefaultCollection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        var stored = new StoredArticle(
            new Article(
                1, 1, article.Collection, article.Title, article.Text, null, null, [], null, language, "test:test", default, ""),
            article.Passages);
        return Subjects.Find(stored, article.Passages[^1].Sentences[^1]);
    }
}
