using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Tests.Questions.Evidence;

public sealed class SentenceNetworkTests
{
    private static readonly int Features = Enum.GetValues<SentenceFeature>().Length;

    [Fact]
    public void The_bundled_network_weighs_every_feature() => SentenceNetwork.Bundled.Features.ShouldBe(Features);

    [Fact]
    public void A_unit_adds_what_its_features_mean_together()
    {
        var network = SentenceNetwork.Parse(["# a comment", "1 0.5", "2 -1 1 1"]);

        network.Score([1, 1]).ShouldBe(1.5f + (2 * MathF.Tanh(1)), 1e-6f);
    }

    [Fact]
    public void A_unit_that_lacks_a_weight_is_refused() =>
        Should.Throw<FormatException>(() => SentenceNetwork.Parse(["1 2 3", "1 1 1 1"]));

    [Fact]
    public void A_heading_is_never_likelier_for_being_one()
    {
        var plain = new float[Features];
        var heading = new float[Features];
        heading[(int)SentenceFeature.Fragment] = 1;

        SentenceNetwork.Bundled.Score(heading).ShouldBeLessThan(SentenceNetwork.Bundled.Score(plain));
    }
}
