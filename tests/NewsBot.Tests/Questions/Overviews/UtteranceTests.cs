using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Overviews;

/// <summary>
/// What people type, with what it is: an overview, small talk, or a question of its own, which is most of them. The
/// lines of utterances.tsv are language, kind and text.
/// </summary>
public sealed class UtteranceTests
{
    private const string OwnQuestion = "Question";
    private const string Talk = "Talk";

    private static readonly SmallTalkReader TalkReader = new(Vocabularies.Shipped.Languages);
    private static readonly OverviewReader Reader = new(Vocabularies.Shipped.Languages);

    private static readonly (string Language, string Kind, string Text)[] All =
    [
        .. Lines().Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2])),
    ];

    [Fact]
    public void Nearly_all_utterances_are_told_for_what_they_are()
    {
        var wrong = All.Select(said => (said, Read: Read(said.Text)))
            .Where(pair => pair.Read != pair.said.Kind)
            .Select(pair => $"{pair.said.Language} {pair.said.Kind} read as {pair.Read}: {pair.said.Text}").ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{All.Length - wrong.Count} of {All.Length} are right.\n{string.Join('\n', wrong)}");
        wrong.Count.ShouldBeLessThanOrEqualTo(All.Length / 50, string.Join('\n', wrong));
    }

    [Fact]
    public void No_question_of_its_own_is_taken_for_an_overview_or_small_talk() =>
        All.Where(said => said.Kind == OwnQuestion && Read(said.Text) != OwnQuestion)
            .Select(said => $"{Read(said.Text)}: {said.Text}").ShouldBeEmpty();

    [Fact]
    public void Half_of_them_are_questions_in_both_languages()
    {
        All.Length.ShouldBeGreaterThanOrEqualTo(150);
        All.Count(said => said is { Kind: OwnQuestion, Language: "en" }).ShouldBeGreaterThanOrEqualTo(40);
        All.Count(said => said is { Kind: OwnQuestion, Language: "de" }).ShouldBeGreaterThanOrEqualTo(40);
    }

    private static string[] Lines()
    {
        using var reader = new StreamReader(
            typeof(UtteranceTests).Assembly.GetManifestResourceStream("Overviews/utterances.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Read(string text)
    {
        var question = new Question(text, "main", new DateOnly(2025, 11, 30));
        var language = Vocabularies.Shipped.Detector.DetectQuestion(text, "en");
        return TalkReader.Read(text, language) is var (talk, _) ? Talk + talk
            : Reader.Read(question, language) switch
            {
                OverviewRequest.About about => about.Kind.ToString(),
                { } request => request.GetType().Name,
                null => OwnQuestion,
            };
    }
}
