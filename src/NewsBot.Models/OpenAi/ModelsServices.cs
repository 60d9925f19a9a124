using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Embedding;
using NewsBot.Core.Health;
using NewsBot.Core.Questions.Answering.Llm;
using NewsBot.Core.Settings;

namespace NewsBot.Models.OpenAi;

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
            .AddSingleton<IChatClient>(provider => new OpenAiChat(Options(provider).Chat, Time(provider)))
            .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(provider =>
                new OpenAiEmbeddings(Options(provider).Embeddings, Time(provider)))
            .AddSingleton<ModelsState>()
            .AddSingleton<IDoctorCheck, ModelsCheck>()
            .AddEmbeddings(provider =>
                Options(provider).Embeddings is { IsConfigured: true } model ? model.Name : null)
            .AddLlmAnswerer(provider => Options(provider).Chat is { IsConfigured: true } chat
                ? new LlmOptions(chat.EvidenceTokens, chat.OutputTokens, chat.Temperature, chat.DailyTokens)
                : null);
    }

    private static ModelsOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ModelsOptions>>().Value;

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
