using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Texts;

namespace NewsBot.Models.OpenAi;

/// <summary>Whether the configured models answer: each is asked one word.</summary>
internal sealed class ModelsCheck(IOptions<ModelsOptions> options, IServiceProvider services) : IDoctorCheck
{
    private const string Chat = ModelsOptions.Section + ":" + nameof(ModelsOptions.Chat);
    private const string Embeddings = ModelsOptions.Section + ":" + nameof(ModelsOptions.Embeddings);

    public string Name => "models";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        if (options.Value.Chat.IsConfigured)
        {
            findings.AddRange(await TryAsync(Chat, options.Value.Chat, async () =>
                await services.GetRequiredService<IChatClient>().GetResponseAsync(
                    "Say yes.", new ChatOptions { MaxOutputTokens = 16 }, cancellation)));
        }

        if (options.Value.Embeddings.IsConfigured)
        {
            findings.AddRange(await TryAsync(Embeddings, options.Value.Embeddings, async () =>
                await services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>().GenerateAsync(
                    ["yes"], null, cancellation)));
        }

        return findings.Count > 0 ? findings : [new Finding(FindingLevel.Ok, new Phrase("Models.DoctorOff"))];
    }

    private static async Task<List<Finding>> TryAsync(string section, EndpointOptions options, Func<Task> ask)
    {
        var findings = new List<Finding>();
        var address = new Uri(options.Endpoint!);
        if (!string.IsNullOrWhiteSpace(options.Key) && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            findings.Add(new Finding(
                FindingLevel.Warn,
                new Phrase("Models.DoctorKeyInClear", section),
                new Phrase("Models.DoctorKeyInClearRemedy", section)));
        }

        try
        {
            await ask();
            findings.Add(new Finding(FindingLevel.Ok, new Phrase("Models.DoctorFine", section, options.Model)));
        }
        catch (ModelException failure)
        {
            findings.Add(new Finding(
                FindingLevel.Warn,
                new Phrase("Models.DoctorFault", section, failure.Message),
                new Phrase("Models.DoctorFaultRemedy", section)));
        }

        return findings;
    }
}
