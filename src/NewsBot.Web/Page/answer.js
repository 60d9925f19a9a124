// How an answer, a refusal and trouble look.
import { api } from "./api.js";
import { make } from "./dom.js";
import { followJob, openLoader } from "./loader.js";
import { openReader } from "./reader.js";
import { day, language, languageName, t } from "./texts.js";

export function answerView(data, actions, conversation) {
  const quotes = make("ol", { class: "quotes" }, ...data.citations.map(quoteCard));
  return make("div", { lang: data.language },
    make("p", { class: "sentences" }, ...data.sentences.flatMap(sentence => sentenceParts(sentence, data.citations))),
    data.notice ? make("p", { class: "hint" }, data.notice) : null,
    make("h3", { class: "caption" }, t("Sources")),
    quotes,
    actionBar(actions, conversation, quotes));
}

// No sentence states it: the closest passages, under a line that says so, with nothing marked.
export function relatedView(data, actions, conversation) {
  const quotes = make("ol", { class: "quotes" }, ...data.citations.map(quoteCard));
  return make("div", { class: "related", lang: data.language },
    make("h3", {}, t("RelatedTitle")),
    make("p", {}, data.answer),
    quotes,
    actionBar(actions, conversation, quotes));
}

export function refusalView(data, actions, conversation) {
  return make("div", { class: "refusal", lang: data.language },
    make("h3", {}, t("NotFoundTitle")),
    make("p", {}, data.answer),
    data.nearest.length === 0 ? null : make("div", {},
      make("h4", { class: "caption" }, t("NearestTitle")),
      make("ul", { class: "nearest" }, ...data.nearest.map(nearestArticle))),
    make("p", { class: "hint" }, `${t("HowToAdd")} `, loadButton()),
    actionBar(actions, conversation, null));
}

// Lines of many articles under titles; sides of a comparison stand beside each other.
export function overviewView(data, actions, conversation, next) {
  const { overview } = data;
  const parts = overview.sections.map(section => make("section", { class: "part" },
    section.title ? make("h4", { class: "caption" }, section.title) : null,
    section.note ? make("p", { class: "hint" }, section.note) : null,
    make("ol", { class: "quotes" },
      ...section.citations.map(number => quoteCard(data.citations.find(citation => citation.number === number))))));
  return make("div", { class: "overview", lang: data.language },
    make("h3", { class: "heading" }, overview.heading),
    make("div", { class: overview.sideBySide ? "sides" : "parts" }, ...parts),
    actionBar(actions, conversation, null, next));
}

export function smallTalkView(data, ask) {
  return make("div", { class: "talk", lang: data.language },
    make("p", { class: "sentences" }, data.answer),
    data.examples.length === 0 ? null : make("div", { class: "actions" }, ...data.examples.map(example => {
      const button = make("button", { type: "button", class: "quiet" }, example);
      button.addEventListener("click", () => ask(example));
      return button;
    })));
}

// What a command brings: lines of text, what can be done next, and how far a load is.
export function replyView(reply, conversation) {
  const view = make("div", { class: "reply" });
  const show = ({ text, actions, job }) => {
    view.replaceChildren(...[
      job ? make("ol", { class: "jobs" }, followJob(job)) : make("p", { class: "lines" }, text),
      job || actions.length === 0 ? null : make("div", { class: "actions" }, ...actions.map(button)),
    ].filter(Boolean));
  };
  const button = action => {
    const pressed = make("button", { type: "button", class: "quiet" }, action.label);
    pressed.addEventListener("click", async () => {
      pressed.disabled = true;
      try {
        show(await api.act(action.id, conversation));
        document.dispatchEvent(new CustomEvent("articles-changed"));
      } catch (error) {
        pressed.disabled = false;
        pressed.title = error.message;
      }
    });
    return pressed;
  };
  show(reply);
  return view;
}

export function troubleView(text, reference, again) {
  const view = make("div", { class: "trouble" },
    make("h3", {}, t("UnavailableTitle")),
    make("p", {}, text),
    reference && !text.includes(reference) ? make("p", { class: "hint" }, reference) : null);
  if (again) {
    const button = make("button", { type: "button" }, t("Retry"));
    button.addEventListener("click", again);
    view.append(button);
  }
  return view;
}

export function meta(article) {
  return [article.publisher, article.published ? day(article.published) : t("Undated")].filter(Boolean).join(" · ");
}

export function languageBadge(code) {
  const name = languageName(code);
  return name === "" || code === language() ? null : make("span", { class: "badge" }, name);
}

function sentenceParts(sentence, citations) {
  const links = sentence.citations
    .map(number => citations.find(citation => citation.number === number))
    .filter(Boolean)
    .map(citation => opener(citation, "cite", String(citation.number)));
  const quoted = citations.find(citation => sentence.citations.includes(citation.number) && citation.quote === sentence.text);
  return [...(quoted ? subject(quoted) : []), sentence.text, ...links, " "];
}

// Who is meant by the quote's "he" or "the company", outside of its own words.
function subject(citation) {
  return citation.subject ? [make("span", { class: "subject" }, `[${citation.subject}]`), " "] : [];
}

function opener(citation, style, ...content) {
  const button = make("button", {
    type: "button", class: style, "aria-label": `${t("OpenAtQuote")} – ${citation.title} [${citation.number}]`,
  }, ...content);
  button.addEventListener("click", () => openReader(citation.articleId, citation));
  return button;
}

function quoteCard(citation) {
  const card = opener(citation, "card",
    make("span", { class: "number" }, String(citation.number)),
    make("span", { class: "quote", lang: citation.language }, ...subject(citation), ...marked(citation)),
    citation.gloss ? make("span", { class: "gloss" }, `${t("Gloss")} ${citation.gloss}`) : null,
    make("span", { class: "from" },
      make("strong", {}, citation.title),
      make("span", { class: "meta" }, meta(citation), languageBadge(citation.language)),
      citation.note ? make("span", { class: "meta" }, citation.note) : null));
  return make("li", {}, card);
}

function marked({ quote, highlight }) {
  const at = highlight ? quote.indexOf(highlight) : -1;
  return at < 0 ? [quote] : [
    quote.slice(0, at),
    make("mark", { class: "likely", title: t("LikelyAnswer") }, highlight),
    quote.slice(at + highlight.length),
  ];
}

function nearestArticle(article) {
  const button = make("button", { type: "button", class: "row" },
    make("strong", {}, article.title),
    make("span", { class: "meta" }, meta(article)));
  button.addEventListener("click", () => openReader(article.articleId));
  return make("li", {}, button);
}

function loadButton() {
  const button = make("button", { type: "button", class: "link" }, t("Load"));
  button.addEventListener("click", () => openLoader());
  return button;
}

function actionBar(actions, conversation, quotes, next) {
  const offered = actions.filter(action => ["moreSources", "helpful", "unhelpful"].includes(action.kind)
    || (next && action.kind === "nextPage"));
  return offered.length === 0 ? null : make("div", { class: "actions" },
    ...offered.map(action => action.kind === "nextPage"
      ? nextButton(action, next)
      : actionButton(action, conversation, quotes)));
}

function nextButton(action, next) {
  const button = make("button", { type: "button", class: "quiet" }, action.label);
  button.addEventListener("click", () => {
    button.remove();
    next(action);
  });
  return button;
}

function actionButton(action, conversation, quotes) {
  const button = make("button", { type: "button", class: "quiet" }, action.label);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const reply = await api.act(action.id, conversation);
      if (action.kind === "moreSources" && quotes) {
        quotes.append(...reply.citations.map(quoteCard));
        button.remove();
      } else {
        button.closest(".actions").replaceChildren(make("span", { class: "hint", role: "status" }, reply.text));
      }
    } catch (error) {
      button.disabled = false;
      button.title = error.message;
    }
  });
  return button;
}

