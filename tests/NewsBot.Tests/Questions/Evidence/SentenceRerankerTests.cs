using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Tests.Questions.Evidence;

public sealed class SentenceRerankerTests
{
    private static readonly int Features = Enum.GetValues<SentenceFeature>().Length;

    [Fact]
    public void A_unit_adds_what_its_features_mean_together()
    {
        var network = new SentenceReranker(
            new LinearModel(1, 0.5f), [new SentenceReranker.Unit(2, -1, new LinearModel(1, 1))]);

        network.Score([1, 1]).ShouldBe(1.5f + (2 * MathF.Tanh(1)), 1e-6f);
    }

    [Fact]
    public void A_unit_that_lacks_a_weight_is_refused() =>
        Should.Throw<ArgumentException>(() => new SentenceReranker(
            new LinearModel(1, 2, 3), [new SentenceReranker.Unit(1, 1, new LinearModel(1, 1))]));

    [Fact]
    public void A_heading_is_never_likelier_for_being_one()
    {
        var network = EvidenceWeights.Bundled.Network;
        var plain = new float[Features];
        var heading = new float[Features];
        heading[(int)SentenceFeature.Fragment] = 1;

        network.Score(heading).ShouldBeLessThan(network.Score(plain));
    }
}
