using Microsoft.AspNetCore.Http;
using NewsBot.Core.Texts;

namespace NewsBot.Web.Security;

/// <summary>Errors as problem details (RFC 9457) whose <c>detail</c> is a sentence for people.</summary>
internal static class Problem
{
    public static IResult Of(int status, Phrase detail, HttpRequest request, string? reference = null) =>
        Results.Problem(
            detail: detail.In(RequestLanguage.Of(request)),
            statusCode: status,
            extensions: reference is null ? null : new Dictionary<string, object?> { ["reference"] = reference });
}
