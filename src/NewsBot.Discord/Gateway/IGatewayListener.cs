using System.Text.Json;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Gateway;

/// <summary>Who is told what happens on Discord.</summary>
internal interface IGatewayListener
{
    /// <summary>Takes an event over. Called by the receive loop: returns at once and never throws.</summary>
    /// <param name="data">Events come any number of times and in any order.</param>
    void On(int shard, string name, JsonElement data);

    /// <summary>What to show beside the bot's name when a session starts; null for nothing.</summary>
    Presence? Presence { get; }
}
