namespace NewsBot.Models.OpenAi;

/// <summary>A server sends more than any reply needs.</summary>
internal sealed class EndlessReplyException() : IOException("The reply is longer than any model's.");
