using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Loads;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Api;

/// <summary>
/// POST /api/articles: accepts articles, a text, an address or files, and says under which job they load.
/// </summary>
internal sealed class LoadEndpoints(LoadIntake intake, IOptions<WebOptions> web, IOptions<ChatOptions> chat)
{
    // Beside its files, a form has boundaries and part headers.
    private const int FormOverhead = 4 << 20;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/articles", (LoadEndpoints api, HttpContext context) => api.LoadAsync(context))
            .AddEndpointFilter<WriteFilter>();

    private async Task<IResult> LoadAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = chat.Value.MaxUploadBytes + FormOverhead;
        }

        var handover = request.HasFormContentType
            ? await FromFormAsync(request, context.RequestAborted)
            : request.HasJsonContentType()
                ? await FromJsonAsync(request, context.RequestAborted)
                : null;
        if (handover is null)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, new Phrase("Web.BadLoad"), request);
        }

        var author = $"{WebReceiver.Platform}:{WebReceiver.Caller(context)}";
        return await intake.AcceptAsync(handover, web.Value.Collection, author, context.RequestAborted) switch
        {
            LoadAcceptance.Accepted accepted => Accepted(accepted),
            LoadAcceptance.Refused { Reason.Key: "Chat.UploadTooLarge" } refused =>
                Problem.Of(StatusCodes.Status413PayloadTooLarge, refused.Reason, request),
            LoadAcceptance.Refused refused => Problem.Of(StatusCodes.Status400BadRequest, refused.Reason, request),
            _ => throw new UnreachableException(),
        };
    }

    private static IResult Accepted(LoadAcceptance.Accepted accepted)
    {
        var ids = accepted.Jobs.Select(job => WebFormat.Id(job.Id)).ToList();
        return Results.Accepted($"/api/jobs/{ids[0]}", new { job = ids[0], jobs = ids });
    }

    private async Task<RequestedLoad?> FromFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        var options = new FormOptions
        {
            ValueCountLimit = LoadIntake.MaxFiles + 1,
            ValueLengthLimit = (int)Math.Min(int.MaxValue, chat.Value.MaxUploadBytes),
            MultipartBodyLengthLimit = chat.Value.MaxUploadBytes + FormOverhead,
        };
        try
        {
            var form = await request.ReadFormAsync(options, cancellation);
            return new RequestedLoad([], null, [.. form.Files.Select(file => new IncomingFile(
                file.FileName, file.Length, _ => Task.FromResult(file.OpenReadStream())))]);
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // Thrown for what is no form, what is cut off, and what is beyond the limits alike.
            throw new BadHttpRequestException(
                broken.Message,
                request.ContentLength > chat.Value.MaxUploadBytes
                    ? StatusCodes.Status413PayloadTooLarge
                    : StatusCodes.Status400BadRequest,
                broken);
        }
    }

    // {"url": …} and {"text": …} without a title are the short forms; all else is the contract's form of articles.
    private static async Task<RequestedLoad?> FromJsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        var json = Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement switch
            {
                { ValueKind: JsonValueKind.Array } => Articles(json),
                { ValueKind: JsonValueKind.Object } article when article.TryGetProperty("title", out _) => Articles(json),
                { ValueKind: JsonValueKind.Object } named when Value(named, "url") is { } url => new RequestedLoad([url], null, []),
                { ValueKind: JsonValueKind.Object } pasted when Value(pasted, "text") is { } text => new RequestedLoad([], text, []),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RequestedLoad Articles(string json) => new([], json, [], "articles.json");

    private static string? Value(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
