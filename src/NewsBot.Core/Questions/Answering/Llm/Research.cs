using System.Globalization;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// What a model looks up for one question: numbered passages of the asker's collection, within a budget of calls and
/// tokens. What the asker has limited (days, source) stays limited, whatever the model asks for.
/// </summary>
/// <param name="first">What it is shown at the beginning; further passages are numbered on from there.</param>
/// <param name="tokens">Room for passages beside the first ones, in all.</param>
/// <param name="progress">Told what is looked up; null where nobody watches.</param>
internal sealed class Research(
    NewsTools tools,
    UnderstoodQuestion question,
    IReadOnlyList<NumberedPassage> first,
    int tokens,
    IProgress<AnswerDraft>? progress) : IModelTools
{
    private const int MaxCalls = 12;
    private const int MaxFound = 4;
    private const int MaxLatest = 6;
    private const int MaxRead = 12;
    private const int LongestQuery = 300;

    private readonly List<NumberedPassage> _passages = [.. first];
    private readonly List<string> _steps = [];
    private int _left = tokens;
    private int _calls;

    /// <summary>All that has been shown; grows with each call.</summary>
    public IReadOnlyList<NumberedPassage> Passages => _passages;

    public async Task<string> SearchArticlesAsync(
        string query, string? since, string? until, string? source, CancellationToken cancellation)
    {
        if (Refusal(query) is { } refusal)
        {
            return refusal;
        }

        if (Day(since) is not { IsReadable: true, Day: var from } || Day(until) is not { IsReadable: true, Day: var to })
        {
            return "since and until are days such as 2025-08-31, or left out. Nothing was searched.";
        }

        var asked = Asked(query) with
        {
            Since = new[] { question.Asked.Since, from }.Max(),
            Until = new[] { question.Asked.Until, to }.Min(),
            Source = question.Asked.Source ?? (string.IsNullOrWhiteSpace(source) ? null : source.Trim()),
        };
        Tell("Models.Searched", query);
        return Show(await tools.SearchAsync(asked, MaxFound, cancellation));
    }

    public async Task<string> ReadArticleAsync(string id, CancellationToken cancellation)
    {
        if (Refusal(id) is { } refusal)
        {
            return refusal;
        }

        if (!long.TryParse(id.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var article))
        {
            return "id is the number that a passage gives as its article. Nothing was read.";
        }

        var passages = (await tools.ReadAsync(question.Asked.Collection, article, cancellation))
            .Where(passage => IsAllowed(passage.Article.Published, passage.Article.Publisher))
            .Take(MaxRead)
            .ToList();
        if (passages.Count > 0)
        {
            Tell("Models.Read", passages[0].Article.Title);
        }

        return Show(passages);
    }

    public async Task<string> LatestNewsAsync(string? topic, CancellationToken cancellation)
    {
        topic ??= "";
        if (Refusal(topic) is { } refusal)
        {
            return refusal;
        }

        if (topic.Length > 0)
        {
            Tell("Models.Searched", topic);
        }

        return Show(await tools.LatestAsync(Asked(topic), MaxLatest, cancellation));
    }

    private Question Asked(string text) => question.Asked with { Text = text, Thread = null, Locale = question.Language };

    private bool IsAllowed(DateOnly? day, string? publisher) =>
        (question.Asked.Since is not { } since || day >= since)
        && (question.Asked.Until is not { } until || day <= until)
        && (question.Asked.Source is not { } source || string.Equals(publisher, source, StringComparison.OrdinalIgnoreCase));

    private string? Refusal(string argument) =>
        argument.Length > LongestQuery ? "That is too long. Search for one thing, in a few words."
        : ++_calls > MaxCalls || _left <= 0 ? "Enough has been looked up. Answer now from the passages that you have."
        : null;

    /// <summary>Those that are new, as far as there is room, and the numbers of those that were shown before.</summary>
    private string Show(IReadOnlyList<NewsPassage> found)
    {
        if (found.Count == 0)
        {
            return "No stored article holds that.";
        }

        var known = new List<int>();
        var shown = new List<NumberedPassage>();
        foreach (var passage in found)
        {
            if (_passages.Find(old => old.Article.Id == passage.Article.Id && old.Passage.Ordinal == passage.Passage.Ordinal)
                is { } old)
            {
                known.Add(old.Number);
                continue;
            }

            var next = new NumberedPassage(_passages.Count + 1, passage.Article, passage.Passage);
            var size = PassagePicker.Tokens(next);
            if (size <= _left)
            {
                _left -= size;
                _passages.Add(next);
                shown.Add(next);
            }
        }

        var again = known.Count == 0 ? "" : $"Shown before: {string.Concat(known.Select(number => $"[{number}]"))}";
        return shown.Count > 0 ? string.Join('\n', new[] { PassageLines.Write(shown, withArticles: true), again }).TrimEnd()
            : known.Count > 0 ? again
            : "There is no room for more passages. Answer now from those that you have.";
    }

    private void Tell(string key, string what)
    {
        _steps.Add(new Phrase(key, PassageLines.Visible(what)).In(question.Language));
        progress?.Report(new AnswerDraft(string.Join('\n', _steps)) { IsStep = true });
    }

    private static (bool IsReadable, DateOnly? Day) Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? (true, null)
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (true, day)
            : (false, null);
}
