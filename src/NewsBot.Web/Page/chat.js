// The conversation: questions, growing answers, follow-ups.
import { answerView, overviewView, refusalView, relatedView, replyView, smallTalkView, troubleView } from "./answer.js";
import { api } from "./api.js";
import { $, announce, clear, make, show } from "./dom.js";
import { language, t } from "./texts.js";

let conversation = newConversation();
let running = null;

// crypto.randomUUID is only there on secure origins; a bot in the local network may be plain http.
function newConversation() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}

export function startOver() {
  running?.abort();
  conversation = newConversation();
  clear($("turns"));
  $("welcome").hidden = false;
  $("new-chat").hidden = true;
  $("question").placeholder = t("AskPlaceholder");
  announce("");
}

export async function ask(text) {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  const answer = addTurn(text);
  try {
    await follow(answer, await api.say(said(text), signal));
  } catch (error) {
    if (error.name === "AbortError") {
      answer.closest(".turn").remove();
      return;
    }
    settle(answer, troubleView(error.message, error.reference, () => again(answer, text)), error.message);
  }
}

// The next page of an overview is a turn of its own.
async function nextPage(action) {
  const answer = addTurn(action.label);
  try {
    await follow(answer, await api.nextPage(action.id, conversation));
  } catch (error) {
    settle(answer, troubleView(error.message, error.reference), error.message);
  }
}

function said(text) {
  return {
    text,
    conversation,
    language: language(),
    since: $("since").value || null,
    until: $("until").value || null,
    source: $("source").value.trim() || null,
  };
}

function addTurn(text) {
  $("welcome").hidden = true;
  $("new-chat").hidden = false;
  $("question").placeholder = t("FollowUpPlaceholder");
  const answer = make("div", { class: "answer", "aria-busy": "true" },
    make("p", { class: "thinking" }, make("span", { class: "dots", "aria-hidden": "true" }), t("Thinking")));
  const turn = make("li", { class: "turn" },
    make("h2", { class: "question" }, make("span", { class: "unseen" }, `${t("YouAsked")}: `), text),
    answer);
  $("turns").append(turn);
  show(turn);
  return answer;
}

async function follow(answer, events) {
  let actions = [];
  let ended = false;
  for await (const { name, data } of events) {
    switch (name) {
      case "progress":
        answer.replaceChildren(make("p", { class: "sentences growing" }, data.text));
        break;
      case "actions":
        actions = data.actions;
        break;
      case "answer":
        ended = true;
        settle(answer, view(data, actions), data.answer);
        break;
      case "reply":
        ended = true;
        settle(answer, replyView(data, conversation), data.text);
        break;
      case "error":
        ended = true;
        settle(answer, troubleView(data.detail, data.reference), data.detail);
        break;
    }
  }
  if (!ended) {
    throw new Error(t("Offline"));
  }
}

function view(data, actions) {
  switch (data.status) {
    case "found": return data.overview
      ? overviewView(data, actions, conversation, nextPage)
      : answerView(data, actions, conversation);
    case "related": return relatedView(data, actions, conversation);
    case "not_found": return data.reason === "small_talk"
      ? smallTalkView(data, ask)
      : refusalView(data, actions, conversation);
    default: return troubleView(data.answer, data.reference);
  }
}

function settle(answer, content, spoken) {
  answer.removeAttribute("aria-busy");
  answer.replaceChildren(content);
  announce(spoken);
}

function again(answer, text) {
  answer.closest(".turn").remove();
  ask(text);
}
