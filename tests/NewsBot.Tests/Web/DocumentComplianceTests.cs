using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Chat.Replies;
using NewsBot.Tests.Platforms.Compliance;
using NewsBot.Web.Chat;

namespace NewsBot.Tests.Web;

/// <summary>Replies as one JSON document, as scripts ask for them.</summary>
public sealed class DocumentComplianceTests : ReplyChannelCompliance
{
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().BuildServiceProvider();
    private HttpContext _context = null!;
    private WebReplyChannel _channel = null!;

    private protected override IReadOnlyList<string> ForbiddenMarkup => ["<script>", "<at>", "<@1>"];

    // Who asks for a document waits for it.
    private protected override bool ShowsDrafts => false;

    public override ValueTask InitializeAsync() => default;

    public override ValueTask DisposeAsync() => _services.DisposeAsync();

    private protected override Task<IReplyChannel> OpenAsync(bool isPrivate = false)
    {
        _context = new DefaultHttpContext { RequestServices = _services };
        _channel = new WebReplyChannel(_context, "en");
        return Task.FromResult<IReplyChannel>(_channel);
    }

    private protected override void LetTimePass()
    {
    }

    private protected override async Task<IReadOnlyList<SeenMessage>> SeenAsync() =>
        [new SeenMessage(JsonWords.Of(JsonSerializer.Deserialize<JsonElement>(await BodyAsync())), IsPrivate: true)];

    private protected override Task<IReadOnlyList<string>> DraftsAsync() => Task.FromResult<IReadOnlyList<string>>([]);

    private protected override async Task<IReadOnlyList<string>> SentTextsAsync() => [await BodyAsync()];

    private async Task<string> BodyAsync()
    {
        using var body = new MemoryStream();
        _context.Response.Body = body;
        await _channel.Result.ExecuteAsync(_context);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
