using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Api;

/// <summary>GET /api/status: what the page needs to know beside answers and articles.</summary>
internal static class StatusEndpoints
{
    // Words of a bundled article's title, and the question that it answers.
    private static readonly (string Title, string Question)[] Examples =
    [
        ("Foxconn Lordstown", "Web.ExampleFoxconn"),
        ("DART", "Web.ExampleDart"),
        ("Notre-Dame", "Web.ExampleNotreDame"),
        ("NATO", "Web.ExampleNato"),
    ];

    public static void MapStatus(this IEndpointRouteBuilder routes) => routes.MapGet("/api/status", StatusAsync);

    private static async Task<IResult> StatusAsync(
        NewsLibrary library,
        WriteAccess access,
        IOptions<WebOptions> options,
        IOptions<ChatOptions> chat,
        HttpContext context,
        CancellationToken cancellation)
    {
        var articles = library.Articles(options.Value.Collection);
        var coverage = await articles.CoverageAsync(cancellation);
        var language = RequestLanguage.Of(context.Request);
        var examples = new List<string>();
        foreach (var (title, question) in Examples)
        {
            // A question is only offered where the article is there that answers it.
            var found = await articles.ListAsync(new ArticleListing(title, Take: 1), cancellation);
            if (found.Total > 0)
            {
                examples.Add(new Phrase(question).In(language));
            }
        }

        return Results.Json(
            StatusJson.Of(coverage) with
            {
                CanWrite = access.Check(context.Request) is null,
                NeedsToken = access.NeedsToken,
                MaxUploadBytes = chat.Value.MaxUploadBytes,
                Examples = examples,
            },
            WebFormat.Json);
    }
}
