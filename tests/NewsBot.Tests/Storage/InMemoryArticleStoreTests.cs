using NewsBot.Core.Articles;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Storage;

public sealed class InMemoryArticleStoreTests : ArticleStoreContract
{
    protected override IArticleStore Store { get; } = new InMemoryArticleStore();
}
