namespace NewsBot.Models.OpenAi;

/// <summary>Stops reading replies beyond a size, whatever the server says, so that none can fill the memory.</summary>
internal sealed class ReplyLimit(HttpMessageHandler inner, long bytes) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var content = response.Content;
        var limited = new StreamContent(new LimitedReply(await content.ReadAsStreamAsync(cancellationToken), bytes));
        foreach (var (name, values) in content.Headers)
        {
            limited.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = limited;
        return response;
    }

    private sealed class LimitedReply(Stream inner, long left) : ReplyStream(inner)
    {
        public override int Read(byte[] buffer, int offset, int count) => Count(Inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Count(await Inner.ReadAsync(buffer, cancellationToken));

        private int Count(int read) => (left -= read) < 0 ? throw new EndlessReplyException() : read;
    }
}

/// <summary>A server sends more than any reply needs.</summary>
internal sealed class EndlessReplyException() : IOException("The reply is longer than any model's.");
