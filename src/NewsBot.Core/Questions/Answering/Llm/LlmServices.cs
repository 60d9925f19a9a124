using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Health;
using NewsBot.Core.LanguageModels.Prompts;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Settings;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>Registers answering by a model.</summary>
public static class LlmServices
{
    /// <summary>
    /// Lets the registered <see cref="IChatClient"/> word the answers; without one the extractive answerer goes on.
    /// Register after <see cref="QuestionServices.AddQuestions"/>, whose answerer this takes the place of.
    /// </summary>
    /// <param name="options">Null where no model is configured.</param>
    public static IServiceCollection AddLlmAnswerer(
        this IServiceCollection services, Func<IServiceProvider, LlmOptions?> options) => services
        .AddSingleton(PromptLibrary.Shipped)
        .AddSingleton<IDoctorCheck, PromptCheck>()
        .AddSingleton(provider => new TokenBudget(
            provider.GetRequiredService<ISettingsStore>(),
            options(provider)?.DailyTokens ?? 0,
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IQuestionRewriter>(provider => options(provider) is null
            ? new NoRewriter()
            : ActivatorUtilities.CreateInstance<LlmRewriter>(provider))
        .AddSingleton<IAnswerer>(provider => options(provider) is { } configured
            ? new LlmAnswerer(
                provider.GetRequiredService<IChatClient>(),
                configured,
                provider.GetRequiredService<PromptLibrary>(),
                new SupportCheck(provider.GetRequiredService<Vocabulary>()),
                provider.GetRequiredService<Vocabulary>().Detector,
                provider.GetRequiredService<TokenBudget>(),
                new ExtractiveAnswerer(provider.GetRequiredService<Vocabulary>()),
                provider.GetRequiredService<ILogger<LlmAnswerer>>())
            : new ExtractiveAnswerer(provider.GetRequiredService<Vocabulary>()));
}

/// <summary>How much a model is given and asked for.</summary>
/// <param name="EvidenceTokens">Room for passages in a prompt.</param>
/// <param name="OutputTokens">Longest reply, unless the prompt file asks for less.</param>
/// <param name="Temperature">Randomness of answers; null leaves it to the prompt file, then to the server.</param>
/// <param name="DailyTokens">What the answers of one collection may cost a day; 0: without limit.</param>
public sealed record LlmOptions(int EvidenceTokens, int OutputTokens, float? Temperature, long DailyTokens = 0);
