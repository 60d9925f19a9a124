using Microsoft.AspNetCore.Http;
using NewsBot.Core.Texts;

namespace NewsBot.Web.Security;

/// <summary>In which language to speak to a caller.</summary>
internal static class RequestLanguage
{
    /// <summary>
    /// What the query says (<c>?language=de</c>), else the browser's first language, by its two letters; English
    /// where the bot does not speak it.
    /// </summary>
    public static string Of(HttpRequest request) => Named(
        request.Query["language"] is [{ Length: > 0 } asked]
            ? asked
            : request.GetTypedHeaders().AcceptLanguage
                .OrderByDescending(l => l.Quality ?? 1)
                .FirstOrDefault()?.Value.Value);

    /// <summary>The bot's language for a BCP 47 tag.</summary>
    public static string Named(string? tag) => Phrasebook.Culture(tag).TwoLetterISOLanguageName;
}
