namespace NewsBot.Core.Questions.Understanding;

/// <summary>What a question asks for.</summary>
/// <param name="Noun">Where the asked noun begins in the question: "shares" of "how many shares"; null where there is none.</param>
internal readonly record struct AskedFor(AnswerType Type, QuantityKind Quantity = QuantityKind.Any, int? Noun = null);
