using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Api;

/// <summary>/api/feeds: list, add, check and remove; as a list for other programs (OPML) at /api/feeds/opml.</summary>
internal sealed class FeedEndpoints(NewsLibrary library, IOptions<WebOptions> options)
{
    private const string Opml = "text/x-opml";
    private const int LongestList = 4 << 20;

    private FeedLibrary Feeds => library.Feeds(options.Value.Collection);

    /// <summary>All of it is for those who may write: addresses of feeds may hold keys.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/feeds").AddEndpointFilter<WriteFilter>();
        group.MapGet("", (FeedEndpoints api, HttpContext context) => api.ListAsync(context));
        group.MapPost("", (FeedEndpoints api, FeedRequest feed, HttpContext context) => api.AddAsync(feed, context));
        group.MapGet("/{id:long}/check", (FeedEndpoints api, long id, HttpContext context) => api.CheckAsync(id, context));
        group.MapDelete("/{id:long}", (FeedEndpoints api, long id, HttpContext context) => api.RemoveAsync(id, context));
        group.MapGet("/opml", (FeedEndpoints api, HttpContext context) => api.ExportAsync(context));
        group.MapPost("/opml", (FeedEndpoints api, HttpContext context) => api.ImportAsync(context))
            .WithMetadata(new RequestSizeLimitAttribute(LongestList));
    }

    private async Task<IResult> ListAsync(HttpContext context) => Results.Json(
        new { feeds = (await Feeds.ListAsync(context.RequestAborted)).Select(FeedJson.Of) }, WebFormat.Json);

    private async Task<IResult> AddAsync(FeedRequest feed, HttpContext context)
    {
        if (!Uri.TryCreate(feed.Url, UriKind.Absolute, out var address))
        {
            return Problem.Of(StatusCodes.Status400BadRequest, new Phrase("Fetching.NoAddress"), context.Request);
        }

        return await Feeds.AddAsync(address, Author(context), origin: null, context.RequestAborted) switch
        {
            FeedAddition.Followed followed => Results.Json(
                FeedJson.Of(followed.Feed),
                WebFormat.Json,
                statusCode: followed.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK),
            var refused => Problem.Of(StatusCodes.Status422UnprocessableEntity, FeedPhrases.Of(refused), context.Request),
        };
    }

    private async Task<IResult> CheckAsync(long id, HttpContext context)
    {
        if (await Feeds.CheckAsync(id, context.RequestAborted) is not { } findings)
        {
            return NotFound(id, context.Request);
        }

        var language = RequestLanguage.Of(context.Request);
        return Results.Json(new { findings = findings.Select(finding => finding.In(language)) }, WebFormat.Json);
    }

    private async Task<IResult> RemoveAsync(long id, HttpContext context) =>
        await Feeds.RemoveAsync(id, Author(context), context.RequestAborted) is not null
            ? Results.NoContent()
            : NotFound(id, context.Request);

    private async Task<IResult> ExportAsync(HttpContext context) => Results.Text(
        await Feeds.ExportAsync(context.RequestAborted), Opml, Encoding.UTF8);

    private async Task<IResult> ImportAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var added = await Feeds.ImportAsync(
            await reader.ReadToEndAsync(context.RequestAborted), Author(context), origin: null, context.RequestAborted);
        return Results.Json(new { added }, WebFormat.Json);
    }

    private static string Author(HttpContext context) => $"{WebReceiver.Platform}:{WebReceiver.Caller(context)}";

    private static IResult NotFound(long id, HttpRequest request) =>
        Problem.Of(StatusCodes.Status404NotFound, new Phrase("Feeds.NoSuchFeed", id), request);
}

/// <summary>A feed to follow, or a page that names one.</summary>
internal sealed record FeedRequest(string? Url);
