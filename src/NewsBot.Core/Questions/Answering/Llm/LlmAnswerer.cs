using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.LanguageModels.Prompts;
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
    IChatClient client,
    LlmOptions options,
    PromptLibrary prompts,
    SupportCheck check,
    LanguageDetector detector,
    TokenBudget budget,
    ExtractiveAnswerer extractive,
    ILogger<LlmAnswerer> log) : IAnswerer
{
    // No language needs more characters for a token; a server that goes on beyond has lost its way.
    private const int MaxCharactersPerToken = 12;

    // For servers that do not say what a reply cost.
    private const int CharactersPerToken = 3;

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
        var messages = Fill(question, passages);
        var key = AnswerCache.Key(messages, passages);
        if (_cache.Find(key) is { } known)
        {
            progress?.Report(AnswerDraft.Of(known.Sentences));
            return known;
        }

        var draft = new CheckedDraft(question.Language, passages, check);
        Phrase? trouble;
        try
        {
            await WriteAsync(question, messages, draft, progress, cancellation);
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
        IReadOnlyList<ChatMessage> messages,
        CheckedDraft draft,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        if (await budget.IsSpentAsync(question.Asked.Collection, cancellation))
        {
            throw new ModelException(ModelFault.Spent, "The collection's tokens of the day are used up.");
        }

        var template = Template(question);
        var limit = Math.Min(options.OutputTokens, template.MaxTokens ?? int.MaxValue);
        var request = new ChatOptions
        {
            MaxOutputTokens = limit,
            Temperature = options.Temperature ?? template.Temperature,
        };
        var reader = new DraftReader(question.Language);
        var length = 0;
        long? cost = null;
        ChatFinishReason? finish = null;
        try
        {
            await foreach (var part in client.GetStreamingResponseAsync(messages, request, cancellation))
            {
                finish = part.FinishReason ?? finish;
                cost = part.Contents.OfType<UsageContent>().FirstOrDefault()?.Details.TotalTokenCount ?? cost;
                if ((length += part.Text.Length) > limit * MaxCharactersPerToken)
                {
                    throw new ModelException(ModelFault.Endless, "The reply is longer than its limit.");
                }

                Show(draft, reader.Add(part.Text), progress);
            }
        }
        finally
        {
            // What has come is paid for, whether or not the asker still waits.
            var estimate = (messages.Sum(message => message.Text.Length) + length) / CharactersPerToken;
            await budget.CountAsync(question.Asked.Collection, cost ?? (length > 0 ? estimate : 0), CancellationToken.None);
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

    /// <summary>Whether what happened in a time is asked, which is told in the order of days.</summary>
    private Prompt Template(UnderstoodQuestion question) => prompts.Find(question.AsksWhatHappened ? "digest" : "answer");

    private IReadOnlyList<ChatMessage> Fill(UnderstoodQuestion question, IReadOnlyList<NumberedPassage> passages) =>
        Template(question).Fill(new Dictionary<string, string>
        {
            ["language"] = CultureInfo.GetCultureInfo(question.Language).EnglishName,
            ["passages"] = PassageLines.Write(passages),
            ["today"] = question.Asked.AskedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown",
            ["question"] = PassageLines.Quote(question.Asked.Text),
            ["subject"] = PassageLines.Quote(question.Asked.Text),
        });

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
