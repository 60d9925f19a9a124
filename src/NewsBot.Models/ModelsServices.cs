using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Embedding;
using NewsBot.Core.Health;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.Llm;
using NewsBot.Core.Settings;
using NewsBot.Models.OpenAi;
using NewsBot.Models.Prompts;
using NewsBot.Models.SemanticKernel;

namespace NewsBot.Models;

/// <summary>Registers models on servers that speak OpenAI's protocol.</summary>
public static class ModelsServices
{
    /// <summary>
    /// Answers are worded by the chat model, and searches go by the embedding model as well, where
    /// <see cref="ModelsOptions"/> names them; nothing is connected to before the first question.
    /// </summary>
    public static IServiceCollection AddOpenAiModels(this IServiceCollection services)
    {
        return services
            .AddSettings<ModelsOptions>(ModelsOptions.Section)
            .AddSingleton<IValidateOptions<ModelsOptions>, PromptRules>()
            .AddSingleton(provider => new OpenAiChat(
                    Options(provider).Chat, Time(provider), Identity(Options(provider).Chat)).AsBuilder()
                .UseOpenTelemetry(configure: telemetry => telemetry.EnableSensitiveData = Options(provider).TraceContent)
                .Build())
            .AddSingleton(provider => new OpenAiEmbeddings(
                    Options(provider).Embeddings, Time(provider), Identity(Options(provider).Embeddings)).AsBuilder()
                .UseOpenTelemetry(configure: telemetry => telemetry.EnableSensitiveData = Options(provider).TraceContent)
                .Build())
            .AddSingleton<ModelsState>()
            .AddSingleton<IDoctorCheck, ModelsCheck>()
            .AddEmbeddings(provider =>
                Options(provider).Embeddings is { IsConfigured: true } model ? model.Name : null)
            .AddSingleton(PromptLibrary.Shipped)
            .AddSingleton<IDoctorCheck, PromptCheck>()
            .AddSingleton(provider => new TokenBudget(
                provider.GetRequiredService<ISettingsStore>(), Options(provider).Chat.DailyTokens, Time(provider)))
            .AddSingleton<ILanguageModel>(provider => new KernelModel(
                provider.GetRequiredService<IChatClient>,
                Options(provider).Chat,
                provider.GetRequiredService<PromptLibrary>(),
                provider.GetRequiredService<TokenBudget>(),
                provider.GetRequiredService<ILogger<KernelModel>>()))
            .AddLlmAnswerer(provider =>
                Options(provider).Chat is { IsConfigured: true } chat ? new LlmOptions(chat.EvidenceTokens) : null);
    }

    private static ModelsOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ModelsOptions>>().Value;

    private static DefaultAzureCredential? Identity(EndpointOptions options) =>
        options.EntraId ? new DefaultAzureCredential() : null;

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
