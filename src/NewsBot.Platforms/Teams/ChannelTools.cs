using Microsoft.Extensions.Logging;
using NewsBot.Platforms.Teams.Connector;
using NewsBot.Platforms.Teams.Conversations;

namespace NewsBot.Platforms.Teams;

/// <summary>What every reply channel of Teams works with.</summary>
internal sealed record ChannelTools(
    ConnectorClient Connector,
    AnswerMessages Answers,
    ConversationReferences References,
    TimeProvider Time,
    ILogger<ReplyChannel> Log);
