using System.Collections.Concurrent;
using System.Xml;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using NewsBot.Core.LanguageModels;
using NewsBot.Models.OpenAi;
using NewsBot.Models.Prompts;

namespace NewsBot.Models.SemanticKernel;

/// <summary>
/// A chat model behind Semantic Kernel: prompt files are its functions, the guarded client is its service. The kernel
/// comes into being with the first request, so that who has no model pays nothing for it.
/// </summary>
internal sealed class KernelModel(
    Func<IChatClient> client, ChatModelOptions options, PromptLibrary prompts, TokenBudget budget, ILogger<KernelModel> log)
    : ILanguageModel
{
    // A fifth request, without tools, answers from what the rounds have brought.
    private const int MaxRounds = 4;

    private readonly Lazy<Kernel> _kernel = new(() => Create(client(), budget, log));
    private readonly ConcurrentDictionary<string, KernelFunction> _functions = [];

    public IAsyncEnumerable<ChatResponseUpdate> AskAsync(ModelRequest request, CancellationToken cancellation)
    {
        var prompt = prompts.Find(request.Prompt);
        var kernel = _kernel.Value.Clone();
        kernel.Data[BudgetFilter.Collection] = request.Collection;
        if (request.Tools is { } tools)
        {
            kernel.Plugins.AddFromObject(new NewsPlugin(tools), NewsPlugin.Name);
        }

        return Function(prompt).InvokeStreamingAsync<ChatResponseUpdate>(kernel, Arguments(prompt, request), cancellation);
    }

    private static Kernel Create(IChatClient client, TokenBudget budget, ILogger log)
    {
        var calling = client.AsBuilder().UseKernelFunctionInvocation().Build();
        calling.GetRequiredService<FunctionInvokingChatClient>().MaximumIterationsPerRequest = MaxRounds;
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(calling);
        builder.Services.AddSingleton<IFunctionInvocationFilter>(new BudgetFilter(budget));
        builder.Services.AddSingleton<IFunctionInvocationFilter>(new ToolFilter(log));
        return builder.Build();
    }

    private KernelFunction Function(Prompt prompt) =>
        _functions.GetOrAdd(prompt.Name, _ => KernelFunctionFactory.CreateFromPrompt(prompt.Config));

    private KernelArguments Arguments(Prompt prompt, ModelRequest request)
    {
        var settings = new Dictionary<string, object>
        {
            ["max_tokens"] = Math.Min(options.OutputTokens, prompt.MaxTokens ?? int.MaxValue),
        };
        if ((options.Temperature ?? prompt.Temperature) is { } temperature)
        {
            settings["temperature"] = temperature;
        }

        var arguments = new KernelArguments(new PromptExecutionSettings
        {
            ExtensionData = settings,
            FunctionChoiceBehavior = request.Tools is null ? null : FunctionChoiceBehavior.Auto(),
        });
        foreach (var variable in prompt.Config.InputVariables)
        {
            // A variable without a value would be left empty without a word.
            arguments[variable.Name] = Visible(request.Values[variable.Name]);
        }

        return arguments;
    }

    /// <summary>
    /// Without the characters that XML forbids: with one of them in a value, Semantic Kernel takes the whole prompt for
    /// one message of the user.
    /// </summary>
    private static string Visible(string value)
    {
        var kept = new List<char>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (XmlConvert.IsXmlChar(value[i]))
            {
                kept.Add(value[i]);
            }
            else if (i + 1 < value.Length && XmlConvert.IsXmlSurrogatePair(value[i + 1], value[i]))
            {
                kept.Add(value[i]);
                kept.Add(value[++i]);
            }
        }

        return kept.Count == value.Length ? value : string.Concat(kept);
    }
}
