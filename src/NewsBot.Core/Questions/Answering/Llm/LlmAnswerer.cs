using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Detection;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Lets a model word the answer from numbered passages and shows what the passages bear out, sentence by sentence. The
/// model may say that they do not hold the answer; then the closest are shown. On any trouble, and where nothing is borne
/// out, the answer is the extractive one, with a line that says so. For a question of several steps the model may look up
/// more passages itself.
/// </summary>
public sealed partial class LlmAnswerer(
    ILanguageModel model,
    LlmOptions options,
    NewsTools tools,
    SupportCheck check,
    LanguageDetector detector,
    SeveralSteps steps,
    ExtractiveAnswerer extractive,
    ILogger<LlmAnswerer> log) : IAnswerer
{
    private readonly AnswerCache _cache = new();

    // Not every server runs tools. What one has refused it is not asked again.
    private volatile bool _withoutTools;

    public string Name => "llm";

    public bool LooksFurther(UnderstoodQuestion question) =>
        !_withoutTools && question.FollowUp is not (FollowUp.More or FollowUp.Speaker) && steps.Has(question);

    public async Task<Answer.Quoting?> AnswerAsync(
        WeighedEvidence evidence, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var question = evidence.Question;
        var further = LooksFurther(question);
        if (question.FollowUp is FollowUp.More or FollowUp.Speaker
            || evidence.Sentences.Count == 0 || (evidence.Verdict == Verdict.Nothing && !further))
        {
            // Wanted are the articles' own words, or nothing is about it at all.
            return await extractive.AnswerAsync(evidence, progress, cancellation);
        }

        var picked = PassagePicker.Pick(evidence, options.EvidenceTokens);
        var passages = question.AsksWhatHappened ? PassagePicker.ByDay(picked) : picked;
        var request = Request(question, passages);
        var key = AnswerCache.Key(request, passages);
        if (_cache.Find(key) is { } known)
        {
            if (known is Answer.Found found)
            {
                progress?.Report(AnswerDraft.Of(found.Sentences));
            }

            return known;
        }

        var (answer, trouble, _) = further
            ? await ResearchAsync(evidence, request, passages, progress, cancellation)
            : await WriteAsync(evidence, request, passages, progress, cancellation);
        if (answer is not null)
        {
            if (!further)
            {
                _cache.Add(key, answer);
            }

            return answer;
        }

        // Whatever keeps a model from answering, the articles can still speak for themselves.
        return await extractive.AnswerAsync(evidence, progress, cancellation) is { } quoted
            ? quoted is Answer.Found own ? own with { Notice = trouble } : quoted
            : null;
    }

    public async Task<Answer.Found?> WordAsync(
        Wording wording, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var passages = PassagePicker.Fitting(wording.Passages, options.EvidenceTokens);
        if (passages.Count == 0)
        {
            return null;
        }

        var prompt = wording.Kind == WordingKind.Summary ? "summary" : "comparison";
        var request = new ModelRequest(prompt, wording.Collection, new Dictionary<string, string>
        {
            ["language"] = CultureInfo.GetCultureInfo(wording.Language).EnglishName,
            ["passages"] = PassageLines.Write(passages),
            ["subject"] = PassageLines.Quote(wording.Subject),
        });
        try
        {
            var (draft, _) = await WriteAsync(wording.Language, request, passages, progress, cancellation);
            return Trouble(wording.Language, draft) is null ? draft.Answer(Name) : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Failed(log, failure, failure is ModelException told ? told.Fault : ModelFault.Unreadable);
            return null;
        }
    }

    /// <summary>Asks with tools; a server that has none is asked without, and remembered.</summary>
    private async Task<(Answer.Quoting? Answer, Phrase? Trouble, ModelFault? Fault)> ResearchAsync(
        WeighedEvidence evidence,
        ModelRequest request,
        IReadOnlyList<NumberedPassage> passages,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var research = new Research(tools, evidence.Question, passages, options.EvidenceTokens, progress);
        var researching = request with
        {
            Prompt = "research",
            Values = new Dictionary<string, string>(request.Values)
            {
                ["passages"] = PassageLines.Write(passages, withArticles: true),
            },
            Tools = research,
        };
        var written = await WriteAsync(evidence, researching, research.Passages, progress, cancellation);
        if (written.Fault is ModelFault.Refused)
        {
            written = await WriteAsync(evidence, request, passages, progress, cancellation);
            if (written.Fault is null)
            {
                _withoutTools = true;
                NoTools(log);
            }
        }

        return written;
    }

    /// <summary>What the model answers; or why not, with its fault where it is the model's.</summary>
    private async Task<(Answer.Quoting? Answer, Phrase? Trouble, ModelFault? Fault)> WriteAsync(
        WeighedEvidence evidence,
        ModelRequest request,
        IReadOnlyList<NumberedPassage> passages,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var question = evidence.Question;
        try
        {
            var (draft, saysNo) = await WriteAsync(question.Language, request, passages, progress, cancellation);
            if (saysNo && draft.Sentences.Count == 0)
            {
                return (evidence.Verdict == Verdict.Nothing ? null : ClosestPassages.Of(question, evidence.Sentences), null, null);
            }

            return Trouble(question.Language, draft) is { } trouble ? (null, trouble, null) : (draft.Answer(Name), null, null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var fault = failure is ModelException told ? told.Fault : ModelFault.Unreadable;
            Failed(log, failure, fault);
            return (null, new Phrase($"Models.Fault{fault}"), fault);
        }
    }

    private async Task<(CheckedDraft Draft, bool SaysNo)> WriteAsync(
        string language,
        ModelRequest request,
        IReadOnlyList<NumberedPassage> passages,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var draft = new CheckedDraft(language, passages, check);
        var reader = new DraftReader(language);
        ChatFinishReason? finish = null;
        await foreach (var part in model.AskAsync(request, cancellation))
        {
            if (part.StartsOver())
            {
                // A draft may only grow: what takes the place of one that was shown is shown when it is whole.
                progress = draft.Sentences.Count > 0 ? null : progress;
                draft = new CheckedDraft(language, passages, check);
                reader = new DraftReader(language);
            }

            finish = part.FinishReason ?? finish;
            Show(draft, reader.Add(part.Text), progress);
        }

        // At the limit of tokens the last sentence is half a sentence; those before it are whole.
        if (finish != ChatFinishReason.Length)
        {
            Show(draft, reader.End(), progress);
        }
        else if (draft.Checked == 0)
        {
            throw new ModelException(ModelFault.CutOff, "The reply reached its limit before its first sentence ended.");
        }

        return (draft, reader.SaysNo);
    }

    private static void Show(
        CheckedDraft draft, IReadOnlyList<DraftedSentence> sentences, IProgress<AnswerDraft>? progress)
    {
        if (draft.Add(sentences))
        {
            progress?.Report(AnswerDraft.Of(draft.Sentences));
        }
    }

    private static ModelRequest Request(UnderstoodQuestion question, IReadOnlyList<NumberedPassage> passages)
    {
        // What happened in a time is told in the order of days.
        var prompt = question.AsksWhatHappened ? "digest" : "answer";
        return new ModelRequest(prompt, question.Asked.Collection, new Dictionary<string, string>
        {
            ["language"] = CultureInfo.GetCultureInfo(question.Language).EnglishName,
            ["passages"] = PassageLines.Write(passages),
            ["today"] = question.Asked.AskedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown",
            ["question"] = PassageLines.Quote(question.Asked.Text),
            ["subject"] = PassageLines.Quote(question.Asked.Text),
        });
    }

    private Phrase? Trouble(string asked, CheckedDraft draft)
    {
        if (draft.Sentences.Count == 0)
        {
            return new Phrase("Models.NothingHeld", draft.Checked);
        }

        return detector.Detect(draft.Text) is var language
            && language != Languages.Unknown && language != asked
                ? new Phrase("Models.OtherLanguage")
                : null;
    }

    [LoggerMessage(EventId = 3101, Level = LogLevel.Warning, Message = "The model gave no usable reply ({Fault}).")]
    private static partial void Failed(ILogger logger, Exception failure, ModelFault fault);

    [LoggerMessage(
        EventId = 3103,
        Level = LogLevel.Information,
        Message = "The model's server takes no tools; questions of several steps are answered in one shot from now on.")]
    private static partial void NoTools(ILogger logger);
}
