using System.Text.Json;

namespace NewsBot.Discord.Gateway;

/// <summary>What comes out of a connection.</summary>
internal abstract record GatewayFrame
{
    private GatewayFrame()
    {
    }

    /// <summary>One message of the gateway.</summary>
    internal sealed record Payload(int Op, long? Sequence, string? Event, JsonElement Data) : GatewayFrame;

    /// <summary>The connection has ended.</summary>
    /// <param name="Code">Discord's close code; null where it ended without one.</param>
    internal sealed record Closed(int? Code) : GatewayFrame;
}
