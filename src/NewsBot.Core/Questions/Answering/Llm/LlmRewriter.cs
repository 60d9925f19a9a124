using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions.Answering.Llm.Prompts;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Asks a model to word a follow-up so that it stands alone, and to translate words that the lexicon does not know. What
/// it says changes what is searched, never what counts as evidence. Questions that need neither cost nothing.
/// </summary>
public sealed partial class LlmRewriter(
    QuestionReader reader,
    IChatClient client,
    PromptLibrary prompts,
    TokenBudget budget,
    TimeProvider time,
    ILogger<LlmRewriter> log) : IQuestionRewriter
{
    /// <summary>How long a question waits for its rewording; then it is searched as it was asked.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private const int Remembered = 500;
    private const int CharactersPerToken = 3;

    // A translation by a model is as sure as a near word of the lexicon.
    private const float TranslationWeight = 0.5f;

    private readonly Lock _gate = new();
    private readonly RecentMap<Rewriting> _known = new(Remembered);

    public async Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation)
    {
        var isFollowUp = read.Asked.Thread is { Count: > 0 };
        var other = read.Language == "de" ? "en" : "de";
        if (!isFollowUp && !read.Concepts.Any(concept => IsUnknown(concept, other)))
        {
            return read;
        }

        try
        {
            return await AskAsync(read.Asked, read.Language, other, cancellation) is { } rewriting
                ? Apply(read, rewriting, isFollowUp, other)
                : read;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // Whatever the trouble, the question can be searched as it was asked.
            Failed(log, failure);
            return read;
        }
    }

    /// <summary>A word that is no name and that the lexicon cannot say in the other language.</summary>
    private static bool IsUnknown(QuestionConcept concept, string other) =>
        !concept.Name && !concept.Date && concept.Weight >= 1 && concept.Surface.Length > 3 && concept.Surface.All(char.IsLetter)
        && !concept.Alternatives.Any(alternative => alternative.Language == other && alternative.Weight < 1);

    private async Task<Rewriting?> AskAsync(
        Question question, string language, string other, CancellationToken cancellation)
    {
        var prompt = prompts.Find("rewrite");
        var messages = prompt.Fill(new Dictionary<string, string>
        {
            ["other"] = CultureInfo.GetCultureInfo(other).EnglishName,
            ["earlier"] = string.Join('\n', (question.Thread ?? []).Select(turn => PassageLines.Quote(turn.Question))),
            ["question"] = PassageLines.Quote(question.Text),
        });
        var key = string.Join('\n', messages.Select(message => message.Text));
        lock (_gate)
        {
            if (_known.TryGet(key, out var known))
            {
                return known;
            }
        }

        if (await budget.IsSpentAsync(question.Collection, cancellation))
        {
            return null;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var request = new ChatOptions { MaxOutputTokens = prompt.MaxTokens, Temperature = prompt.Temperature };
        var reply = await client.GetResponseAsync(messages, request, both.Token);
        await budget.CountAsync(
            question.Collection,
            reply.Usage?.TotalTokenCount ?? ((key.Length + reply.Text.Length) / CharactersPerToken),
            CancellationToken.None);
        if (Rewriting.Read(reply.Text, language) is not { } rewriting)
        {
            return null;
        }

        lock (_gate)
        {
            _known.Set(key, rewriting);
        }

        return rewriting;
    }

    private UnderstoodQuestion Apply(UnderstoodQuestion read, Rewriting rewriting, bool isFollowUp, string other)
    {
        var understood = isFollowUp
            ? reader.Read(read.Asked with { Text = rewriting.Question, Thread = null, Locale = read.Language })
            : read;
        return understood with
        {
            Concepts =
            [
                .. understood.Concepts.Select(concept =>
                    IsUnknown(concept, other) && Translations(concept, rewriting) is { Count: > 0 } words
                        ? concept with { Alternatives = [.. concept.Alternatives, .. words.Select(word => Alternative(word, other))] }
                        : concept),
            ],
        };
    }

    private static IReadOnlyList<string>? Translations(QuestionConcept concept, Rewriting rewriting) => rewriting.Words
        .FirstOrDefault(pair => pair.Word.Equals(concept.Surface, StringComparison.OrdinalIgnoreCase)).Translations;

    private static ConceptAlternative Alternative(string word, string language) =>
        new(language, [.. Analyzer.For(language).Terms(word)], TranslationWeight);

    [LoggerMessage(EventId = 3102, Level = LogLevel.Warning, Message = "The model did not reword a question; it is searched as it was asked.")]
    private static partial void Failed(ILogger logger, Exception failure);
}
