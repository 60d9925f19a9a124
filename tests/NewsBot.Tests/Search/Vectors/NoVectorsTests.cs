using NewsBot.Search.Vectors;

namespace NewsBot.Tests.Search.Vectors;

public sealed class NoVectorsTests : VectorSearchContract
{
    protected override Task<IVectorSearch> OverAsync(params (string Collection, string Text)[] articles) =>
        Task.FromResult<IVectorSearch>(NoVectors.Instance);
}
