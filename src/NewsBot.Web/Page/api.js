// The bot's HTTP interface.
import { language, t } from "./texts.js";

let secret = null;

export const token = {
  restore() { secret = sessionStorage.getItem("token"); },
  use(value) { secret = value; sessionStorage.setItem("token", value); },
  forget() { secret = null; sessionStorage.removeItem("token"); },
};

export class Refusal extends Error {
  constructor(status, detail, reference) {
    super(detail);
    this.status = status;
    this.reference = reference;
  }
}

function withLanguage(path) {
  return `${path}${path.includes("?") ? "&" : "?"}language=${language()}`;
}

async function call(path, options = {}) {
  const headers = { ...options.headers };
  if (secret !== null) {
    headers.Authorization = `Bearer ${secret}`;
  }
  let response;
  try {
    response = await fetch(withLanguage(path), { ...options, headers });
  } catch (error) {
    throw error.name === "AbortError" ? error : new Refusal(0, t("Offline"));
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Refusal(response.status, problem.detail ?? t("UnavailableTitle"), problem.reference);
  }
  return response;
}

const json = async (path, options) => (await call(path, options)).json();

const post = (path, body, headers = {}, signal = undefined) => call(path, {
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
  signal,
});

// Reads server-sent events off a response; EventSource can neither post nor send a token.
async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    waiting += value;
    let end;
    while ((end = waiting.indexOf("\n\n")) >= 0) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(waiting.slice(0, end)) ?? [];
      waiting = waiting.slice(end + 2);
      if (name) {
        yield { name, data: JSON.parse(data) };
      }
    }
  }
}

const stream = { Accept: "text/event-stream" };

export const api = {
  status: () => json("/api/status"),
  say: async (said, signal) => events(await post("/api/say", said, stream, signal)),
  act: async (id, conversation) =>
    (await post("/api/actions", { id, conversation, language: language() })).json(),
  nextPage: async (id, conversation) =>
    events(await post("/api/actions", { id, conversation, language: language() }, stream)),
  articles: filter => json(`/api/articles?${new URLSearchParams(filter)}`),
  article: (id, version) => json(`/api/articles/${encodeURIComponent(id)}${version ? `?version=${version}` : ""}`),
  remove: id => call(`/api/articles/${encodeURIComponent(id)}`, { method: "DELETE" }),
  restore: id => call(`/api/articles/${encodeURIComponent(id)}/restore`, { method: "POST" }),
  load: async body => (await (body instanceof FormData
    ? call("/api/articles", { method: "POST", body })
    : post("/api/articles", body))).json(),
  job: async id => events(await call(`/api/jobs/${encodeURIComponent(id)}`, { headers: stream })),
  cancel: id => call(`/api/jobs/${encodeURIComponent(id)}`, { method: "DELETE" }),
};
