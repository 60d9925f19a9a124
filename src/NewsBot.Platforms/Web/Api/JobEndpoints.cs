using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Web.Security;

namespace NewsBot.Platforms.Web.Api;

/// <summary>/api/jobs: how far a load is, as one document or as events until it ends; and its cancelling.</summary>
internal sealed class JobEndpoints(IJobQueue jobs, JobProgressHub hub, IOptions<Options> options)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/jobs/{id:long}").AddEndpointFilter<WriteFilter>();
        group.MapGet("", (JobEndpoints api, long id, HttpContext context) => api.WatchAsync(id, context));
        group.MapDelete("", (JobEndpoints api, long id, HttpContext context) => api.CancelAsync(id, context));
    }

    private async Task<IResult> WatchAsync(long id, HttpContext context)
    {
        var language = Language.Of(context.Request);
        if (!await IsOursAsync(id, context.RequestAborted))
        {
            return NotFound(id, context.Request);
        }

        var reports = hub.WatchAsync(id, context.RequestAborted);
        if (!EventStream.IsAskedFor(context.Request))
        {
            return Results.Json(Format.Job(await reports.FirstAsync(context.RequestAborted), language), Format.Json);
        }

        var events = new EventStream(context.Response);
        await events.StartAsync(context.RequestAborted);
        await foreach (var report in reports)
        {
            await events.SendAsync(
                report.IsEnded ? "done" : "progress", Format.Job(report, language), context.RequestAborted);
        }

        return Results.Empty;
    }

    private async Task<IResult> CancelAsync(long id, HttpContext context) =>
        await IsOursAsync(id, context.RequestAborted) && await jobs.CancelAsync(id, context.RequestAborted)
            ? Results.NoContent()
            : NotFound(id, context.Request);

    private async Task<bool> IsOursAsync(long id, CancellationToken cancellation) =>
        (await jobs.FindAsync(id, cancellation))?.Collection == options.Value.Collection;

    private static IResult NotFound(long id, HttpRequest request) =>
        Problem.Of(StatusCodes.Status404NotFound, new Phrase("Web.NoSuchJob", id), request);
}
