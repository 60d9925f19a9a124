using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Detection;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Lets a model word the answer from numbered passages and shows what the passages bear out, sentence by sentence. On
/// any trouble, and where nothing is borne out, the answer is the extractive one, with a line that says so.
/// </summary>
public sealed partial class LlmAnswerer(
    ILanguageModel model,
    LlmOptions options,
    SupportCheck check,
    LanguageDetector detector,
    ExtractiveAnswerer extractive,
    ILogger<LlmAnswerer> log) : IAnswerer
{
    private readonly AnswerCache _cache = new();

    public string Name => "llm";

    public async Task<Answer.Found> AnswerAsync(
        UnderstoodQuestion question,
        IReadOnlyList<SentenceEvidence> sentences,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        if (question.FollowUp is FollowUp.More or FollowUp.Speaker)
        {
            // What is wanted are the articles' own words, not the passages that are closest to the question.
            return await extractive.AnswerAsync(question, sentences, progress, cancellation);
        }

        var picked = PassagePicker.Pick(sentences, options.EvidenceTokens);
        var passages = question.AsksWhatHappened ? PassagePicker.ByDay(picked) : picked;
        var request = Request(question, passages);
        var key = AnswerCache.Key(request, passages);
        if (_cache.Find(key) is { } known)
        {
            progress?.Report(AnswerDraft.Of(known.Sentences));
            return known;
        }

        var draft = new CheckedDraft(question.Language, passages, check);
        Phrase? trouble;
        try
        {
            await WriteAsync(question, request, draft, progress, cancellation);
            trouble = Trouble(question, draft);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Whatever keeps a model from answering, the articles can still speak for themselves.
            var fault = failure is ModelException told ? told.Fault : ModelFault.Unreadable;
            Failed(log, failure, fault);
            trouble = new Phrase($"Models.Fault{fault}");
        }

        if (trouble is null)
        {
            var written = draft.Answer(Name);
            _cache.Add(key, written);
            return written;
        }

        var answer = await extractive.AnswerAsync(question, sentences, progress, cancellation);
        return answer with { Notice = trouble };
    }

    private async Task WriteAsync(
        UnderstoodQuestion question,
        ModelRequest request,
        CheckedDraft draft,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var reader = new DraftReader(question.Language);
        ChatFinishReason? finish = null;
        await foreach (var part in model.AskAsync(request, cancellation))
        {
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

    private Phrase? Trouble(UnderstoodQuestion question, CheckedDraft draft)
    {
        if (draft.Text.Length == 0)
        {
            return new Phrase("Models.NothingHeld", draft.Checked);
        }

        return detector.Detect(draft.Text) is var language
            && language != Languages.Unknown && language != question.Language
                ? new Phrase("Models.OtherLanguage")
                : null;
    }

    [LoggerMessage(EventId = 3101, Level = LogLevel.Warning, Message = "The model gave no usable reply ({Fault}).")]
    private static partial void Failed(ILogger logger, Exception failure, ModelFault fault);
}
