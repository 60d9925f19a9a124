using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class SourceMentionTests
{
    private static readonly SourceMention Mention = new(ShippedLanguages.All);

    [Theory]
    [InlineData("What does Reuters say about Foxconn?", "Reuters")]
    [InlineData("what did the guardian report on the strike", "The Guardian")]
    [InlineData("According to the New York Times, who won?", "New York Times")]
    [InlineData("Who resigned according to Reuters?", "Reuters")]
    [InlineData("What has Spiegel written about the minister?", "DER SPIEGEL")]
    [InlineData("Was plant Foxconn laut Tagesschau?", "tagesschau.de")]
    [InlineData("was sagt die tagesschau zu foxconn", "Tagesschau")]
    [InlineData("Was schreibt der Spiegel über Foxconn?", "DER SPIEGEL")]
    [InlineData("Was hat die Süddeutsche Zeitung über den Streik berichtet?", "Süddeutsche Zeitung")]
    [InlineData("Wie viele Tote gab es nach Angaben der dpa?", "dpa")]
    [InlineData("Was meldet Spiegel Online?", "Spiegel")]
    public void A_publisher_is_recognised_where_a_source_is_named(string question, string publisher) =>
        Mention.Named(Mention.Read(question), publisher).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("Who bought Reuters?", "Reuters")]
    [InlineData("What does the minister say about Reuters?", "Reuters")]
    [InlineData("Was sagt der Minister?", "DER SPIEGEL")]
    [InlineData("Wem gehört der Spiegel?", "DER SPIEGEL")]
    public void Elsewhere_it_is_what_is_asked_about(string question, string publisher) =>
        Mention.Named(Mention.Read(question), publisher).ShouldBe(0);
}
