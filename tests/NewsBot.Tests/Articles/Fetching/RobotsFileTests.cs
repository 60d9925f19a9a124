using NewsBot.Core.Articles.Fetching;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsBot\nDisallow: /private", "/a", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: x\nUser-agent: newsbot\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/a?print=1", false)]
    [InlineData("# nothing\r\nUSER-AGENT : *\r\nDISALLOW : /x # why", "/x", false)]
    [InlineData("<html>not found</html>", "/x", true)]
    public void Rules_are_read_as_the_standard_says(string file, string path, bool expected) =>
        RobotsFile.Parse(file, "newsbot").Allows(path).ShouldBe(expected);

    [Fact]
    public void Many_stars_take_no_time() =>
        RobotsFile.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 400)) + "$", "newsbot")
            .Allows("/" + new string('a', 2000) + "b").ShouldBeTrue();
}
