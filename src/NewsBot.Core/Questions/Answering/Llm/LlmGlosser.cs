using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Caching;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Lets a model translate the quotes of an answer into the asker's language, in one call, and keeps what
/// <see cref="GlossCheck"/> holds. An answer that the model worded itself needs none. On any trouble quotes stand alone.
/// </summary>
public sealed partial class LlmGlosser(
    ILanguageModel model, GlossCheck check, TimeProvider time, ILogger<LlmGlosser> log) : IGlosser
{
    /// <summary>How long an answer waits for its translations.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const int MaxQuotes = 8;
    private const int LongestQuote = 700;
    private const int Remembered = 1000;

    private readonly Lock _gate = new();

    // Null where there was none, or one that did not hold: it is not asked for again.
    private readonly LruCache<string?> _known = new(Remembered);

    /// <inheritdoc/>
    public async Task<Answer.Quoting> GlossAsync(
        Answer.Quoting answer, string collection, CancellationToken cancellation)
    {
        if (answer is Answer.Found { Answerer: not Extractive.ExtractiveAnswerer.AnswererName })
        {
            return answer;
        }

        var foreign = answer.Citations
            .Where(citation => citation.Language != answer.Language && citation.Language != Languages.Unknown
                && citation.Quote.Length <= LongestQuote)
            .Take(MaxQuotes)
            .ToList();
        if (foreign.Count == 0)
        {
            return answer;
        }

        await TranslateAsync(
            [.. foreign.Where(citation => !TryFind(citation, answer.Language, out _))], answer.Language, collection, cancellation);
        return answer with
        {
            Citations =
            [
                .. answer.Citations.Select(citation =>
                    foreign.Contains(citation) && TryFind(citation, answer.Language, out var gloss)
                        ? citation with { Gloss = gloss }
                        : citation),
            ],
        };
    }

    /// <summary>Remembers the translations that the model gives; those that do not hold as null.</summary>
    private async Task TranslateAsync(
        IReadOnlyList<Citation> quotes, string language, string collection, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        var request = new ModelRequest("gloss", collection, new Dictionary<string, string>
        {
            ["language"] = CultureInfo.GetCultureInfo(language).EnglishName,
            ["quotes"] = string.Join('\n', quotes.Select((quote, i) => PassageLines.Quote(i + 1, quote.Language, quote.Quote))),
        });
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
            var reply = await model.AskAsync(request, both.Token).TextAsync(both.Token);
            var lines = Line().Matches(reply).DistinctBy(Number).ToDictionary(Number, line => line.Groups["text"].Value);
            foreach (var (i, quote) in quotes.Index())
            {
                Keep(quote, language, lines.GetValueOrDefault(i + 1));
            }
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // Whatever the trouble, the quotes are the answer.
            Failed(log, failure);
        }
    }

    private void Keep(Citation quote, string language, string? line)
    {
        var gloss = line is null ? null : PassageLines.Visible(line).Trim();
        var held = gloss is not null && check.Holds(gloss, language, quote.Quote, quote.Language) ? gloss : null;
        lock (_gate)
        {
            _known.Set(Key(quote, language), held);
        }
    }

    private bool TryFind(Citation quote, string language, out string? gloss)
    {
        lock (_gate)
        {
            return _known.TryGet(Key(quote, language), out gloss);
        }
    }

    private static int Number(Match line) => int.Parse(line.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string Key(Citation quote, string language) => $"{language}\n{quote.Language}\n{quote.Quote}";

    [GeneratedRegex(@"^[ \t]*\[(?<number>[0-9]{1,2})\][ \t]*(?<text>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [LoggerMessage(EventId = 3104, Level = LogLevel.Warning, Message = "The model did not translate the quotes of an answer; they stand alone.")]
    private static partial void Failed(ILogger logger, Exception failure);
}
