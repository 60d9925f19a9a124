using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Api;

/// <summary>/api/articles: list, read, remove and restore.</summary>
internal sealed class ArticleEndpoints(NewsLibrary library, IOptions<WebOptions> options)
{
    /// <summary>Most articles of a page.</summary>
    public const int MaxPageSize = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/articles", (
            ArticleEndpoints api,
            string? text,
            string? source,
            DateOnly? since,
            DateOnly? until,
            bool? removed,
            int? page,
            int? size,
            CancellationToken cancellation) => api.ListAsync(
                new ArticleListing(NullIfBlank(text), NullIfBlank(source), since, until, removed ?? false),
                page,
                size,
                cancellation));
        routes.MapGet("/api/articles/{id:long}", (
            ArticleEndpoints api, long id, int? version, HttpRequest request, CancellationToken cancellation) =>
            api.ReadAsync(id, version, request, cancellation));
        routes.MapDelete("/api/articles/{id:long}", (
            ArticleEndpoints api, long id, HttpContext context) => api.RemoveAsync(id, context))
            .AddEndpointFilter<WriteFilter>();
        routes.MapPost("/api/articles/{id:long}/restore", (
            ArticleEndpoints api, long id, HttpContext context) => api.RestoreAsync(id, context))
            .AddEndpointFilter<WriteFilter>();
    }

    private ArticleLibrary Articles => library.Articles(options.Value.Collection);

    private async Task<IResult> ListAsync(
        ArticleListing listing, int? page, int? size, CancellationToken cancellation)
    {
        var take = Math.Clamp(size ?? 20, 1, MaxPageSize);
        var number = Math.Clamp(page ?? 1, 1, int.MaxValue / take);
        var found = await Articles.ListAsync(listing with { Skip = (number - 1) * take, Take = take }, cancellation);
        var pages = Math.Max(1, (found.Total + take - 1) / take);
        return Results.Json(
            new ArticlePageJson([.. found.Articles.Select(ArticleJson.Of)], found.Total, number, pages), WebFormat.Json);
    }

    private async Task<IResult> ReadAsync(long id, int? version, HttpRequest request, CancellationToken cancellation)
    {
        var versions = await Articles.VersionsAsync(id, cancellation);
        if (versions is not [var current, ..])
        {
            return NotFound(id, request);
        }

        var article = versions.FirstOrDefault(v => v.Version == version) ?? current;
        return Results.Json(
            new ArticleTextJson(ArticleJson.Of(article), versions.Count, article.Text), WebFormat.Json);
    }

    private async Task<IResult> RemoveAsync(long id, HttpContext context)
    {
        var author = $"{WebReceiver.Platform}:{WebReceiver.Caller(context)}";
        return await Articles.RemoveAsync(id, author, context.RequestAborted) is not null
            ? Results.NoContent()
            : NotFound(id, context.Request);
    }

    private async Task<IResult> RestoreAsync(long id, HttpContext context)
    {
        var author = $"{WebReceiver.Platform}:{WebReceiver.Caller(context)}";
        return await Articles.RestoreAsync(id, author, context.RequestAborted) is not null
            ? Results.NoContent()
            : Problem.Of(StatusCodes.Status404NotFound, new Phrase("Chat.NotRemoved", id), context.Request);
    }

    private static IResult NotFound(long id, HttpRequest request) =>
        Problem.Of(StatusCodes.Status404NotFound, new Phrase("Chat.NoSuchArticle", id), request);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
