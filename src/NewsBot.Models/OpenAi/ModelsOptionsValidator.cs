using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Questions.Answering.Llm.Prompts;
using NewsBot.Core.Texts;

namespace NewsBot.Models.OpenAi;

/// <summary>Checks <see cref="ModelsOptions"/>; what is off is not looked at.</summary>
internal sealed class ModelsOptionsValidator(PromptLibrary prompts) : IValidateOptions<ModelsOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelsOptions options)
    {
        var problems = Endpoint(options.Chat, "Models:Chat").Concat(Endpoint(options.Embeddings, "Models:Embeddings"));
        if (options.Chat.IsConfigured)
        {
            problems = problems
                .Concat(prompts.Problems)
                .Concat(Range(options.Chat.EvidenceTokens, 500, 200_000, "Models:Chat:EvidenceTokens"))
                .Concat(Range(options.Chat.OutputTokens, 50, 8_000, "Models:Chat:OutputTokens"))
                .Concat(Range(options.Chat.Temperature ?? 0, 0, 2, "Models:Chat:Temperature"))
                .Concat(Range(options.Chat.DailyTokens, 0, long.MaxValue, "Models:Chat:DailyTokens"));
        }

        if (options.Embeddings.IsConfigured)
        {
            problems = problems
                .Concat(Range(options.Embeddings.Dimensions ?? 8, 8, 16_384, "Models:Embeddings:Dimensions"))
                .Concat(Range(options.Embeddings.Batch, 1, 2_048, "Models:Embeddings:Batch"));
        }

        var sentences = problems.Select(problem => problem.In(CultureInfo.CurrentUICulture)).ToList();
        return sentences.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(sentences);
    }

    private static IEnumerable<Phrase> Endpoint(EndpointOptions options, string section)
    {
        if (!options.IsConfigured)
        {
            return [];
        }

        var problems = new List<Phrase>();
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            problems.Add(new Phrase("Models.EndpointWrong", section));
        }

        if (string.IsNullOrWhiteSpace(options.Model))
        {
            problems.Add(new Phrase("Models.ModelMissing", section));
        }

        return
        [
            .. problems,
            .. Range(options.Timeout.TotalSeconds, 1, 3_600, section + ":Timeout"),
            .. Range(options.Silence.TotalSeconds, 1, 3_600, section + ":Silence"),
            .. Range(options.Retries, 0, 5, section + ":Retries"),
            .. Range(options.Concurrency, 1, 64, section + ":Concurrency"),
        ];
    }

    private static IEnumerable<Phrase> Range(double value, double least, double most, string setting)
    {
        if (!(value >= least && value <= most))
        {
            yield return new Phrase("Models.OutOfRange", setting, least, most);
        }
    }
}
