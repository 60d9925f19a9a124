using System.Globalization;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Caching;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Asks a model to word a follow-up so that it stands alone, to word a question of a chat as newspapers would, and to
/// translate words that the lexicon does not know. What it says changes what is searched, never what counts as evidence.
/// Questions that need none of it cost nothing.
/// </summary>
public sealed partial class LlmRewriter(
    QuestionReader reader,
    Vocabulary vocabulary,
    ILanguageModel model,
    TimeProvider time,
    ILogger<LlmRewriter> log) : IQuestionRewriter
{
    /// <summary>How long a question waits for its rewording; then it is searched as it was asked.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private const int Remembered = 500;

    // A translation by a model is as sure as a near word of the lexicon.
    private const float TranslationWeight = 0.5f;

    private readonly Lock _gate = new();
    private readonly LruCache<Rewriting> _known = new(Remembered);

    public async Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation)
    {
        var isFollowUp = read.Asked.Thread is { Count: > 0 };
        var others = Others(read);
        if (!isFollowUp && (IsReworded(read) || !read.Concepts.Any(concept => IsUnknown(concept, others))))
        {
            return read;
        }

        return await TryAsync(read, others, cancellation) is { } rewriting
            ? Apply(read, rewriting, isFollowUp, others)
            : read;
    }

    public async Task<UnderstoodQuestion?> RewordAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        if (!IsReworded(question))
        {
            return null;
        }

        var others = Others(question);
        return await TryAsync(question, others, cancellation) is { } rewriting
            && Apply(question, rewriting, true, others) is { Concepts.Count: > 0 } reworded
                ? reworded
                : null;
    }

    /// <summary>Follow-ups are worded anew before anything is searched.</summary>
    private static bool IsReworded(UnderstoodQuestion question) =>
        question is { IsChatty: true, FollowUp: FollowUp.None, Asked.Thread: null or { Count: 0 } };

    private string[] Others(UnderstoodQuestion question) =>
        [.. vocabulary.Languages.All.Select(language => language.Code).Where(code => code != question.Language)];

    private async Task<Rewriting?> TryAsync(
        UnderstoodQuestion question, string[] others, CancellationToken cancellation)
    {
        try
        {
            return await AskAsync(question.Asked, question.Language, others, cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // Whatever the trouble, the question can be searched as it was asked.
            Failed(log, failure);
            return null;
        }
    }

    /// <summary>A word that is no name and that the lexicon cannot say in one of the other languages.</summary>
    private static bool IsUnknown(QuestionConcept concept, string[] others) =>
        !concept.Name && !concept.Date && concept.Weight >= 1
        && concept.Surface.Length > 3 && concept.Surface.All(char.IsLetter)
        && others.Any(other => !concept.Alternatives.Any(
            alternative => alternative.Language == other && alternative.Weight < 1));

    private async Task<Rewriting?> AskAsync(
        Question question, string language, string[] others, CancellationToken cancellation)
    {
        var request = new ModelRequest("rewrite", question.Collection, new Dictionary<string, string>
        {
            ["other"] = string.Join(" and ", others.Select(other => CultureInfo.GetCultureInfo(other).EnglishName)),
            ["earlier"] = string.Join('\n', (question.Thread ?? []).Select(turn => PassageLines.Quote(turn.Question))),
            ["question"] = PassageLines.Quote(question.Text),
        });
        var key = string.Join('\n', request.Values.Values);
        lock (_gate)
        {
            if (_known.TryGet(key, out var known))
            {
                return known;
            }
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var reply = await model.AskAsync(request, both.Token).TextAsync(both.Token);
        if (Rewriting.Read(reply, language, vocabulary.Detector) is not { } rewriting)
        {
            return null;
        }

        lock (_gate)
        {
            _known.Set(key, rewriting);
        }

        return rewriting;
    }

    private UnderstoodQuestion Apply(UnderstoodQuestion read, Rewriting rewriting, bool isAnew, string[] others)
    {
        var understood = isAnew
            ? reader.Read(read.Asked with { Text = rewriting.Question, Thread = null, Locale = read.Language })
            : read;
        return understood with
        {
            Concepts =
            [
                .. understood.Concepts.Select(concept =>
                    IsUnknown(concept, others) && Translations(concept, rewriting) is { Count: > 0 } words
                        ? concept with { Alternatives = [.. concept.Alternatives, .. Alternatives(words, others)] }
                        : concept),
            ],
        };
    }

    private static IReadOnlyList<string>? Translations(QuestionConcept concept, Rewriting rewriting) => rewriting.Words
        .FirstOrDefault(pair => pair.Word.Equals(concept.Surface, StringComparison.OrdinalIgnoreCase)).Translations;

    /// <summary>The translations as words of each other language: the model does not say of which they are.</summary>
    private IEnumerable<ConceptAlternative> Alternatives(IReadOnlyList<string> words, string[] others) =>
        from word in words
        from other in others
        select new ConceptAlternative(other, [.. vocabulary.Analyzers.For(other).Terms(word)], TranslationWeight);

    [LoggerMessage(EventId = 3102, Level = LogLevel.Warning, Message = "The model did not reword a question; it is searched as it was asked.")]
    private static partial void Failed(ILogger logger, Exception failure);
}
