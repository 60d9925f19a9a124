using System.Text;
using System.Text.Json;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Evidence.Spans;
using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Tests.Questions.Evidence;

public sealed class EvidenceWeightsTests
{
    private static readonly EvidenceWeightsFile.FitRecord Fit = new(
        "fit", [new("questions.jsonl", "fit", "00ff")], [0, 1], new() { ["loss"] = new() { ["de"] = 0.5 } }, []);

    private static string Bundled
    {
        get
        {
            using var file = typeof(EvidenceWeights).Assembly.GetManifestResourceStream("evidence-weights.json")!;
            using var reader = new StreamReader(file);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    [Fact]
    public void The_bundled_file_has_a_weight_for_each_feature()
    {
        var weights = Read(Bundled);

        weights.FirstLook.Weights.Count.ShouldBe(Enum.GetValues<SentenceFeature>().Length);
        weights.Network.Linear.Weights.Count.ShouldBe(Enum.GetValues<SentenceFeature>().Length);
        weights.Network.Units.Count.ShouldBeGreaterThan(0);
        weights.Spans.Weights.Count.ShouldBe(Enum.GetValues<SpanFeature>().Length);
        weights.Gate.Model.Weights.Count.ShouldBe(
            Enum.GetValues<AnswerabilityFeature>().Length + Enum.GetValues<SentenceFeature>().Length);
        weights.Marks.Model.Weights.Count.ShouldBe(Enum.GetValues<MarkFeature>().Length);
    }

    [Fact]
    public void The_bundled_file_is_as_the_fit_writes_it()
    {
        var fit = JsonSerializer.Deserialize(Bundled, EvidenceWeightsJson.Default.EvidenceWeightsFile)!.Fit;

        EvidenceWeightsFile.Of(EvidenceWeights.Bundled, fit).Text().ShouldBe(Bundled);
        fit.Data.ShouldNotBeEmpty();
        fit.Data.ShouldAllBe(file => file.Sha256.Length == 64);
    }

    [Fact]
    public void What_the_fit_writes_is_read_back_to_the_last_bit()
    {
        var random = new Random(7);
        var written = new EvidenceWeights(
            Model<SentenceFeature>(),
            new SentenceReranker(
                Model<SentenceFeature>(),
                [
                    new(random.NextSingle(), -1e-20f, Model<SentenceFeature>()),
                    new(1 / 3f, 1e20f, Model<SentenceFeature>()),
                ]),
            Model<SpanFeature>(),
            new AnswerabilityClassifier(
                new LinearModel([.. Model<AnswerabilityFeature>().Weights, .. Model<SentenceFeature>().Weights]),
                [new("en", "de", 0.1f, -2), new(null, null, -1 / 7f, -3.5f)]),
            new MarkClassifier(Model<MarkFeature>(), 2 / 3f));

        var read = Read(EvidenceWeightsFile.Of(written, Fit).Text());

        read.FirstLook.Weights.ShouldBe(written.FirstLook.Weights);
        read.Network.Linear.Weights.ShouldBe(written.Network.Linear.Weights);
        read.Network.Units.Select(unit => (unit.Output, unit.Bias)).ShouldBe(
            written.Network.Units.Select(unit => (unit.Output, unit.Bias)));
        read.Network.Units.SelectMany(unit => unit.Input.Weights).ShouldBe(
            written.Network.Units.SelectMany(unit => unit.Input.Weights));
        read.Spans.Weights.ShouldBe(written.Spans.Weights);
        read.Gate.Model.Weights.ShouldBe(written.Gate.Model.Weights);
        read.Gate.Cuts.ShouldBe(written.Gate.Cuts);
        read.Marks.Model.Weights.ShouldBe(written.Marks.Model.Weights);
        read.Marks.Cut.ShouldBe(written.Marks.Cut);

        LinearModel Model<TFeature>()
            where TFeature : struct, Enum =>
            new([.. Enum.GetValues<TFeature>().Select(_ => (random.NextSingle() - 0.5f) * 10)]);
    }

    [Theory]
    [InlineData("\"Specific\",", "\"Peculiar\",", "has Peculiar at place 2, the program has Specific.")]
    [InlineData("\"Specific\",", "", "\"sentenceFeatures\" has Previous at place 2, the program has Specific.")]
    [InlineData("\"AfterLocal\"", "\"AfterLocal\", \"More\"", "has More at place 44, the program has nothing.")]
    [InlineData("\"gate\": [", "\"gate\": [1, ", "\"gate\" has 42 weights for 41 features.")]
    [InlineData("\"cuts\": [", "\"cuts\": [], \"others\": [", "The last of \"cuts\" must be for all languages.")]
    [InlineData("\"gate\": [", "\"door\": [", "The file of weights cannot be read:")]
    public void A_file_that_does_not_fit_the_program_is_refused_with_what_to_do(string old, string changed, string said)
    {
        Bundled.ShouldContain(old);

        var refused = Should.Throw<InvalidDataException>(
            () => Read(Bundled.Replace(old, changed, StringComparison.Ordinal)));

        refused.Message.ShouldContain(said);
        refused.Message.ShouldEndWith("Fit anew: run the verb fit of tests/NewsBot.Benchmarks with --write.");
    }

    private static EvidenceWeights Read(string json) =>
        EvidenceWeights.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
