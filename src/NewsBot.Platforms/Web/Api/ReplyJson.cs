using NewsBot.Core.Questions;

namespace NewsBot.Platforms.Web.Api;

/// <summary>A reply to an action: a sentence, and further citations where there are any.</summary>
internal sealed record ReplyJson(string Text, IReadOnlyList<AnswerJson.Source> Citations);
