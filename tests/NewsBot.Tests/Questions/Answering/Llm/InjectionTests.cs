using System.Text.Json;
using NewsBot.Core.Questions;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class InjectionTests
{
    private const string Good = "Foxconn wants to build AI servers in Lordstown. [1]\n";

    public static TheoryData<int, string> Attacks()
    {
        var attacks = new TheoryData<int, string>();
        for (var i = 0; i < Injections.Texts.Length; i++)
        {
            foreach (var place in Injections.Places)
            {
                attacks.Add(i, place);
            }
        }

        return attacks;
    }

    [Fact]
    public void The_catalogue_holds_at_least_sixty_attacks() => Attacks().Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_model_that_falls_for_an_attack_changes_nothing_that_matters(int number, string place)
    {
        var (text, reply) = Injections.Texts[number];
        await using var bot = await AnsweringModel.WithAsync(Says(Good + reply));
        if (place != "question")
        {
            // The attack stands in an article of its own, so that it speaks of the matter and is found.
            await bot.LoadAsync(
                place == "title" ? text : "Foxconn plant weiter",
                "Foxconn plant in Lordstown weitere Gebäude. " + (place == "article" ? text : "Mehr ist nicht bekannt."),
                publisher: place == "publisher" ? text : "Evertiq");
        }

        var answer = await bot.AskAnyAsync("What does Foxconn plan for Lordstown?" + (place == "question" ? " " + text : ""));
        if (place == "question" && answer is Answer.NotFound or Answer.Related)
        {
            // Most of what such a question says is in no article: it is not answered, and no model is asked.
            bot.Server.Requests.ShouldBeEmpty();
            return;
        }

        ShouldBeHarmless(answer.ShouldBeOfType<Answer.Found>(), reply);
        ShouldBeOnePromptOfTwoMessages(bot.Server.Requests.Single());
    }

    private static void ShouldBeHarmless(Answer.Found answer, string reply)
    {
        var shown = string.Join('\n', answer.Sentences.Select(sentence => sentence.Text));
        var said = reply.Split(" [")[0];
        shown.ShouldNotContain(said, Case.Insensitive);
        foreach (var never in (string[])["http", "@", "<", "](", "{", AnsweringModel.Key, "DogeCoin", "bankrupt"])
        {
            shown.ShouldNotContain(never, Case.Insensitive);
        }

        // Of the model's reply the true sentence may be left, and nothing else; without a model, words of stored
        // articles.
        if (answer.Answerer == "llm")
        {
            answer.Sentences.ShouldAllBe(sentence => Good.StartsWith(sentence.Text, StringComparison.Ordinal));
        }
        else
        {
            answer.Sentences.ShouldAllBe(sentence => answer.Citations.Any(citation => citation.Quote == sentence.Text));
        }

        // What is quoted is quoted as it stands, and links are those of stored articles, which have none here.
        answer.Citations.ShouldAllBe(citation => citation.Url == null);
    }

    /// <summary>
    /// Whatever the text holds, there is one system message, which is the program's own, and one of the user.
    /// </summary>
    private static void ShouldBeOnePromptOfTwoMessages(string request)
    {
        using var json = JsonDocument.Parse(request);
        var messages = json.RootElement.GetProperty("messages").EnumerateArray().ToArray();
        messages.Select(message => message.GetProperty("role").GetString()).ShouldBe(["system", "user"]);
        json.RootElement.TryGetProperty("tools", out _).ShouldBeFalse();
        request.ShouldNotContain(AnsweringModel.Key);
        var user = Text(messages[1]);
        Text(messages[0]).ShouldNotContain("Foxconn");
        user.EnumerateRunes().ShouldAllBe(rune => System.Text.Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format);
        foreach (var line in user.Split('\n').Where(line => line.StartsWith('{')))
        {
            using var passage = JsonDocument.Parse(line);
            passage.RootElement.GetProperty("number").GetInt32().ShouldBeLessThan(10);
        }
    }

    private static string Text(JsonElement message) =>
        message.GetProperty("content") is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : string.Concat(message.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("text").GetString()));
}
