namespace NewsBot.Core.LanguageModels;

/// <summary>
/// A model gave no usable reply. The message is for the log and carries no text of prompts or articles.
/// </summary>
public sealed class ModelException(ModelFault fault, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>What kind of trouble it is.</summary>
    public ModelFault Fault => fault;

    /// <summary>When the server asked to be left alone, how long; null where it said nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
