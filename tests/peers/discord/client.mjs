// Runs discord.js against the tests' Discord server and reports each step as a line of JSON.
// usage: node client.mjs API_URL TOKEN
import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { REST } from '@discordjs/rest';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from 'ws2';

const [api, token] = process.argv.slice(2);
const say = (step, more = {}) => console.log(JSON.stringify({ step, ...more }));
const fail = (error) => { say('error', { message: String(error?.stack ?? error) }); process.exit(1); };
process.on('unhandledRejection', fail);

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api, version: '10' },
});
client.on(Events.Error, fail);
client.on(Events.ShardResume, (shard, replayed) => say('resumed', { replayed }));
client.on(Events.ShardReconnecting, () => say('reconnecting'));

client.once(Events.ClientReady, async (ready) => {
  say('ready', { user: ready.user.id, guilds: ready.guilds.cache.size, channels: ready.channels.cache.size });
  const commands = await ready.application.commands.set([
    new SlashCommandBuilder().setName('peer').setDescription('A command of the peer')
      .addStringOption((option) => option.setName('text').setDescription('Anything').setRequired(true)).toJSON(),
  ]);
  say('registered', { names: commands.map((command) => command.name) });
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) {
    await interaction.deferReply();
    say('deferred');
    await interaction.editReply({ content: `You said ${interaction.options.getString('text')}` });
    say('edited');
    const followUp = await interaction.followUp({ content: 'And more', files: [{ attachment: Buffer.from('file'), name: 'peer.txt' }] });
    say('followed', { id: followUp.id });
  }
});

client.on(Events.MessageCreate, async (message) => {
  if (message.content.includes('packed')) {
    await packed();
  } else if (!message.author.bot) {
    await message.reply('pong');
    say('replied', { content: message.content });
  }
});

// The same gateway once more, with transport compression: the newer library for it needs no native module.
async function packed() {
  const rest = new REST({ api, version: '10' }).setToken(token);
  const manager = new WebSocketManager({
    token, intents: 1, rest, compression: CompressionMethod.ZlibNative,
  });
  manager.on(WebSocketShardEvents.Ready, () => { say('packed'); });
  manager.on(WebSocketShardEvents.Error, fail);
  await manager.connect();
}

await client.login(token);
