using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace NewsBot.Models.SemanticKernel;

/// <summary>
/// Keeps account of what a model looks up, without a word of it, and tells the model in a sentence where a call cannot
/// be carried out.
/// </summary>
internal sealed partial class ToolFilter(ILogger log) : IFunctionInvocationFilter
{
    private static readonly Meter Meter = new(ModelsTelemetry.Name);
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("newsbot.model.tool_calls", "{call}");

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (context.Function.PluginName != NewsPlugin.Name)
        {
            await next(context);
            return;
        }

        Plain(context.Arguments);
        var start = Stopwatch.GetTimestamp();
        var outcome = "done";
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.CancellationToken.IsCancellationRequested)
        {
            // Mostly arguments that are missing or of another type: the model can do better, or answer without.
            outcome = "failed";
            Failed(log, failure, context.Function.Name);
            context.Result = new FunctionResult(
                context.Function, "The call could not be carried out. Look at the names and types of its arguments.");
        }

        Calls.Add(1, new("tool", context.Function.Name), new("outcome", outcome));
        Called(log, context.Function.Name, outcome, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>
    /// Numbers as their digits and nulls left out: what is a text here is often sent as what it looks like.
    /// </summary>
    private static void Plain(KernelArguments arguments)
    {
        foreach (var (name, value) in arguments.ToList())
        {
            if (value is JsonElement { ValueKind: JsonValueKind.Number } number)
            {
                arguments[name] = number.GetRawText();
            }
            else if (value is JsonElement { ValueKind: JsonValueKind.Null })
            {
                arguments.Remove(name);
            }
        }
    }

    [LoggerMessage(
        EventId = 3201, Level = LogLevel.Information, Message = "The model called {Tool} ({Outcome}, {Milliseconds:0} ms).")]
    private static partial void Called(ILogger logger, string tool, string outcome, double milliseconds);

    [LoggerMessage(EventId = 3202, Level = LogLevel.Debug, Message = "The model's call of {Tool} could not be carried out.")]
    private static partial void Failed(ILogger logger, Exception failure, string tool);
}
