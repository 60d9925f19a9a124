using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>Registers answering by a model.</summary>
public static class LlmServices
{
    /// <summary>
    /// Lets the registered <see cref="ILanguageModel"/> word the answers; without one the extractive answerer goes on.
    /// Register after <see cref="QuestionServices.AddQuestions"/>, whose answerer this takes the place of.
    /// </summary>
    /// <param name="options">Null where no model is configured.</param>
    public static IServiceCollection AddLlmAnswerer(
        this IServiceCollection services, Func<IServiceProvider, LlmOptions?> options) => services
        .AddSingleton<IQuestionRewriter>(provider => options(provider) is null
            ? new NoRewriter()
            : ActivatorUtilities.CreateInstance<LlmRewriter>(provider))
        .AddSingleton<IGlosser>(provider => options(provider) is null
            ? new NoGlosses()
            : ActivatorUtilities.CreateInstance<LlmGlosser>(
                provider, new GlossCheck(provider.GetRequiredService<Vocabulary>())))
        .AddSingleton<IAnswerer>(provider => options(provider) is { } configured
            ? new LlmAnswerer(
                provider.GetRequiredService<ILanguageModel>(),
                configured,
                provider.GetRequiredService<NewsTools>(),
                new SupportCheck(provider.GetRequiredService<Vocabulary>()),
                provider.GetRequiredService<Vocabulary>().Detector,
                new SeveralSteps(provider.GetRequiredService<Vocabulary>().Languages),
                new ExtractiveAnswerer(provider.GetRequiredService<Vocabulary>()),
                provider.GetRequiredService<ILogger<LlmAnswerer>>())
            : new ExtractiveAnswerer(provider.GetRequiredService<Vocabulary>()));
}

/// <summary>How much a model is given.</summary>
/// <param name="EvidenceTokens">Room for passages in a prompt.</param>
public sealed record LlmOptions(int EvidenceTokens);
