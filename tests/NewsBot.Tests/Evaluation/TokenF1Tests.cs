using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

public sealed class TokenF1Tests
{
    [Theory]
    [InlineData("the 308 points", "308", 2d / 3)]
    [InlineData("Denver Broncos", "denver broncos.", 1)]
    [InlineData("Denver", "Carolina", 0)]
    [InlineData(null, "Carolina", 0)]
    public void Words_in_common_count_without_case_articles_and_punctuation(string? given, string gold, double expected) =>
        TokenF1.Best(given, [gold]).ShouldBe(expected, 1e-9);

    [Fact]
    public void The_best_of_several_gold_answers_counts() =>
        TokenF1.Best("the national anthem", ["anthem", "national anthem"]).ShouldBe(1);
}
