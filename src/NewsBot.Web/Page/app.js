// The chat page: puts its parts together.
import { api, token } from "./api.js";
import { ask, startOver } from "./chat.js";
import { $, clear, make } from "./dom.js";
import { openLibrary } from "./library.js";
import { openLoader } from "./loader.js";
import { day, language, load, switchLanguage, t } from "./texts.js";

const question = $("question");

function grow() {
  question.style.height = "auto";
  question.style.height = `${Math.min(question.scrollHeight, 200)}px`;
}

function send() {
  const text = question.value.trim();
  if (text === "") {
    return;
  }
  question.value = "";
  grow();
  ask(text);
}

function showCoverage(status) {
  const text = status.articles === 1 ? t("CoverageOne")
    : status.articles === 0 ? ""
    : status.from && status.from !== status.to ? t("CoverageMany", status.articles.toLocaleString(language()), day(status.from), day(status.to))
    : t("CoverageUndated", status.articles.toLocaleString(language()));
  $("coverage").textContent = text;
  $("welcome-text").textContent = t(status.articles === 0 ? "EmptyStore" : "EmptyText");
}

function showExamples(examples) {
  clear($("examples"));
  for (const example of examples) {
    const button = make("button", { type: "button", class: "example" }, example);
    button.addEventListener("click", () => ask(example));
    $("examples").append(make("li", {}, button));
  }
}

async function refresh() {
  try {
    const status = await api.status();
    showCoverage(status);
    showExamples(status.examples);
  } catch {
    $("coverage").textContent = t("Offline");
  }
}

function connect() {
  $("composer").addEventListener("submit", event => {
    event.preventDefault();
    send();
  });
  question.addEventListener("input", grow);
  question.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  $("new-chat").addEventListener("click", () => {
    startOver();
    question.focus();
  });
  $("open-library").addEventListener("click", () => openLibrary());
  $("open-loader").addEventListener("click", () => openLoader());
  $("language").addEventListener("click", async () => {
    await switchLanguage();
    await refresh();
  });
  for (const button of document.querySelectorAll("[data-close]")) {
    button.addEventListener("click", () => button.closest("dialog").close());
  }
  for (const dialog of document.querySelectorAll("dialog")) {
    // A click beside the panel lands on the dialog's own backdrop.
    dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  }
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "/" && !typing && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      question.focus();
    }
  });
  document.addEventListener("articles-changed", refresh);
}

await load();
token.restore();
connect();
await refresh();
if (matchMedia("(hover: hover)").matches) {
  question.focus();
}
document.documentElement.dataset.ready = "true";
