using NewsBot.Core.Questions;

namespace NewsBot.Web.Chat;

/// <summary>A reply to a command or an action.</summary>
/// <param name="Text">Plain text of one or more lines.</param>
/// <param name="Citations">Further evidence, where it is that.</param>
/// <param name="Actions">What can be done next.</param>
/// <param name="Job">The load that was accepted; GET /api/jobs/ID tells how far it is.</param>
internal sealed record ReplyJson(
    string Text, IReadOnlyList<AnswerJson.Source> Citations, IReadOnlyList<ActionJson> Actions, string? Job = null);

/// <summary>Something to do next; the id goes back to POST /api/actions.</summary>
internal sealed record ActionJson(string Id, string Kind, string Label);

/// <summary>What can be done with an answer.</summary>
internal sealed record ActionsJson(IReadOnlyList<ActionJson> Actions);
