using System.Text.Json;

namespace NewsBot.Discord.Gateway;

/// <summary>What is to be done after a frame.</summary>
internal abstract record GatewayStep
{
    private GatewayStep()
    {
    }

    /// <summary>Send a message.</summary>
    internal sealed record Send(int Op, object? Data) : GatewayStep;

    /// <summary>Send heartbeats from now on.</summary>
    internal sealed record Beat(TimeSpan First, TimeSpan Interval) : GatewayStep;

    /// <summary>Hand over an event.</summary>
    internal sealed record Deliver(string Name, JsonElement Data) : GatewayStep;

    /// <summary>End the connection.</summary>
    internal sealed record Leave(Ending Ending) : GatewayStep;
}
