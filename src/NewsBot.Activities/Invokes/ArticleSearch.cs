using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Activities.Protocol;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Invokes;

/// <summary>
/// The message extension: finds articles while somebody types, and puts one with its quote into their message. Nobody
/// waits in the inbox for it: Teams gives up after five seconds, and each letter typed may ask again.
/// </summary>
public sealed class ArticleSearch(
    IAskQuestion questions, NewsLibrary library, TimeProvider time) : IDisposable
{
    private const int MaxHits = 15;
    private const int AtOnce = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    private readonly SemaphoreSlim _free = new(AtOnce, AtOnce);

    /// <param name="collection">Whose articles are searched.</param>
    public async Task<IResult> AnswerAsync(Activity activity, string collection, CancellationToken cancellation)
    {
        var language = Phrasebook.Culture(activity.Language).TwoLetterISOLanguageName;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await _free.WaitAsync(either.Token);
            try
            {
                var hits = await FindAsync(Words(activity), collection, language, either.Token);
                return hits.Count > 0 ? Result(hits, language) : Message(new Phrase("Teams.NothingFound"), language);
            }
            finally
            {
                _free.Release();
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Message(new Phrase("Chat.Busy"), language);
        }
    }

    public void Dispose() => _free.Dispose();

    // What the articles say first, then those whose titles hold the words; nothing typed yet shows the newest.
    private async Task<IReadOnlyList<ArticleHit>> FindAsync(
        string words, string collection, string language, CancellationToken cancellation)
    {
        var quoted = words.Length is > 0 and <= Question.MaxLength
            ? await QuotedAsync(words, collection, language, cancellation)
            : [];
        var titled = await library.Articles(collection).ListAsync(
            new ArticleListing(words.Length == 0 ? null : words, Take: MaxHits), cancellation);
        return [.. quoted.Concat(titled.Articles.Select(ArticleHit.Of)).DistinctBy(hit => hit.ArticleId).Take(MaxHits)];
    }

    private async Task<IEnumerable<ArticleHit>> QuotedAsync(
        string words, string collection, string language, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var answer = await questions.AskAsync(
            new Question(words, collection, today, Locale: language), progress: null, cancellation);
        return answer switch
        {
            Answer.Found found => found.Citations.Concat(found.More).Select(ArticleHit.Of),
            Answer.Overview overview => overview.Citations.Select(ArticleHit.Of),
            Answer.NotFound notFound => notFound.Nearest.Select(ArticleHit.Of),
            _ => [],
        };
    }

    private static string Words(Activity activity) =>
        (activity.Value.Items("parameters")
            .Where(parameter => parameter.Text("name") != "initialRun")
            .Select(parameter => parameter.Text("value"))
            .FirstOrDefault() ?? "").Trim();

    private static IResult Result(IReadOnlyList<ArticleHit> hits, string language) => Extension(new JsonObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. hits.Select(hit => hit.Attachment(language))]),
    });

    private static IResult Message(Phrase text, string language) =>
        Extension(new JsonObject { ["type"] = "message", ["text"] = text.In(language) });

    private static IResult Extension(JsonObject content) => Results.Json(new JsonObject { ["composeExtension"] = content });
}
