using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Tests.Search.Vectors;

public sealed class RankFusionTests
{
    [Fact]
    public void Without_meanings_words_stay_as_they_are() =>
        RankFusion.Join([(Hit(1), 9), (Hit(2), 5)], []).ShouldBe([(Hit(1), 9), (Hit(2), 5)]);

    [Fact]
    public void What_both_find_comes_before_what_one_finds_and_scores_keep_their_order()
    {
        var joint = RankFusion.Join([(Hit(1), 9), (Hit(2), 5), (Hit(3), 4)], [Hit(3), Hit(4)]);
        joint.Select(passage => passage.Hit.ArticleId).Order().ShouldBe([1L, 2, 3, 4]);
        joint.Select(passage => passage.Score).ShouldBeInOrder(SortDirection.Descending);
        joint.FindIndex(passage => passage.Hit.ArticleId == 3).ShouldBeLessThan(joint.FindIndex(passage => passage.Hit.ArticleId == 2));
        joint[0].Score.ShouldBe(9);
    }

    [Fact]
    public void Where_no_word_is_found_meanings_stand_alone() =>
        RankFusion.Join([], [Hit(7), Hit(8)]).Select(passage => passage.Hit.ArticleId).ShouldBe([7L, 8]);

    private static PassageHit Hit(long article) => new(article, 0, 1, 0, null);
}
