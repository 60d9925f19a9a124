using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using NewsBot.Core.LanguageModels;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace NewsBot.Models.SemanticKernel;

/// <summary>
/// Lets no prompt run whose collection has used up its tokens of the day, and counts what the others cost.
/// </summary>
internal sealed class BudgetFilter(TokenBudget budget) : IFunctionInvocationFilter
{
    /// <summary>Under which the kernel of a request keeps the collection that pays for it.</summary>
    public const string Collection = "collection";

    // For servers that do not say what a reply cost.
    private const int CharactersPerToken = 3;

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (context.Function.PluginName == NewsPlugin.Name)
        {
            // The answer that crosses the limit is still given.
            await next(context);
            return;
        }

        var collection = (string)context.Kernel.Data[Collection]!;
        if (await budget.IsSpentAsync(collection, context.CancellationToken))
        {
            throw new ModelException(ModelFault.Spent, "The collection's tokens of the day are used up.");
        }

        await next(context);
        if (context.Result.GetValue<object>() is IAsyncEnumerable<ChatResponseUpdate> reply)
        {
            var asked = context.Arguments.Values.OfType<string>().Sum(value => value.Length);
            context.Result = new FunctionResult(context.Result, CountAsync(reply, collection, asked));
        }
    }

    /// <summary>The reply as it comes; when it has ended, whether or not the asker still waits, it is paid for.</summary>
    private async IAsyncEnumerable<ChatResponseUpdate> CountAsync(
        IAsyncEnumerable<ChatResponseUpdate> reply,
        string collection,
        int asked,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long told = 0;
        var written = 0;
        try
        {
            await foreach (var part in reply.WithCancellation(cancellation))
            {
                written += part.Text.Length;
                told += part.Contents.OfType<UsageContent>().Sum(usage => usage.Details.TotalTokenCount ?? 0);
                yield return part;
            }
        }
        finally
        {
            var estimate = written == 0 ? 0 : (asked + written) / CharactersPerToken;
            await budget.CountAsync(collection, told > 0 ? told : estimate, CancellationToken.None);
        }
    }
}
