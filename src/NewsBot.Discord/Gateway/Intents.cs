namespace NewsBot.Discord.Gateway;

/// <summary>What the gateway is asked to tell (events/gateway#list-of-intents).</summary>
[Flags]
internal enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,

    /// <summary>Privileged.</summary>
    MessageContent = 1 << 15,
}
