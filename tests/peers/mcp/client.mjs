// Calls every tool of an MCP server and prints what came back as one line of JSON.
//   node client.mjs QUESTION http URL [TOKEN]
//   node client.mjs QUESTION stdio COMMAND ARGUMENT...
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const [question, kind, place, ...rest] = process.argv.slice(2);
const transport = kind === "http"
  ? new StreamableHTTPClientTransport(new URL(place), {
      requestInit: { headers: rest[0] ? { Authorization: `Bearer ${rest[0]}` } : {} },
    })
  : new StdioClientTransport({ command: place, args: rest, env: process.env });
const client = new Client({ name: "newsbot-mcp-peer", version: "1.0.0" });
await client.connect(transport);

let progress = 0;
const call = async (name, args) => {
  const result = await client.callTool({ name, arguments: args }, undefined, { onprogress: () => progress++ });
  return { isError: result.isError === true, text: result.content?.[0]?.text, structured: result.structuredContent };
};

const { tools } = await client.listTools();
const answer = await call("ask_news", { question });
const found = await call("search_articles", { query: question, limit: 3 });
const article = await call("read_article", { id: found.structured.passages[0].articleId });
const latest = await call("latest_news", {});
const badDay = await call("search_articles", { query: question, since: "last week" });
const badId = await call("read_article", { id: "the first" });
console.log(JSON.stringify({
  server: client.getServerVersion().name,
  tools: tools.map(tool => ({ name: tool.name, readOnly: tool.annotations?.readOnlyHint, output: tool.outputSchema?.type })),
  answer, found, article, latest, badDay, badId, progress,
}));
await client.close();
