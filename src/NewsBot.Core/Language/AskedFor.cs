namespace NewsBot.Core.Language;

/// <summary>What a question asks for.</summary>
/// <param name="Type">The kind of thing.</param>
/// <param name="Quantity">Of a quantity or time, which kind.</param>
/// <param name="Noun">
/// Where the asked noun begins in the question: "shares" of "how many shares"; null where there is none.
/// </param>
public readonly record struct AskedFor(AnswerType Type, QuantityKind Quantity = QuantityKind.Any, int? Noun = null);
