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

/// <summary>/api/jobs: how far a load is, as one document or as events until it ends; and its cancelling.</summary>
internal sealed class JobEndpoints(NewsLibrary library, IOptions<WebOptions> options)
{
    private LoadJobs Loads => library.Loads(options.Value.Collection);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/jobs/{id:long}").AddEndpointFilter<WriteFilter>();
        group.MapGet("", (JobEndpoints api, long id, HttpContext context) => api.WatchAsync(id, context));
        group.MapDelete("", (JobEndpoints api, long id, HttpContext context) => api.CancelAsync(id, context));
    }

    private async Task<IResult> WatchAsync(long id, HttpContext context)
    {
        var culture = Phrasebook.Culture(RequestLanguage.Of(context.Request));
        await using var reports = Loads.WatchAsync(id, context.RequestAborted)
            .GetAsyncEnumerator(context.RequestAborted);
        if (!await reports.MoveNextAsync())
        {
            return NotFound(id, context.Request);
        }

        if (!EventStream.IsAskedFor(context.Request))
        {
            return Results.Json(JobJson.Of(reports.Current, culture), WebFormat.Json);
        }

        var events = new EventStream(context.Response);
        await events.StartAsync(context.RequestAborted);
        do
        {
            await events.SendAsync(
                reports.Current.IsEnded ? "done" : "progress",
                JobJson.Of(reports.Current, culture),
                context.RequestAborted);
        }
        while (await reports.MoveNextAsync());

        return Results.Empty;
    }

    private async Task<IResult> CancelAsync(long id, HttpContext context) =>
        await Loads.CancelAsync(id, context.RequestAborted)
            ? Results.NoContent()
            : NotFound(id, context.Request);

    private static IResult NotFound(long id, HttpRequest request) =>
        Problem.Of(StatusCodes.Status404NotFound, new Phrase("Web.NoSuchJob", id), request);
}
