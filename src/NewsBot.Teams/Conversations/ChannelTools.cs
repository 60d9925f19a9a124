using Microsoft.Extensions.Logging;
using NewsBot.Teams.Connector;

namespace NewsBot.Teams.Conversations;

/// <summary>What every reply channel of Teams works with.</summary>
internal sealed record ChannelTools(
    ConnectorClient Connector,
    AnswerMessages Answers,
    ConversationReferences References,
    TimeProvider Time,
    ILogger<TeamsReplyChannel> Log);
