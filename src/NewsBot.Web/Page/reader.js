// The article beside the conversation, opened at a quote.
import { languageBadge, meta } from "./answer.js";
import { api } from "./api.js";
import { $, clear, make, outside } from "./dom.js";
import { t } from "./texts.js";

let opened = 0;

export async function openReader(id, citation = null) {
  const turn = ++opened;
  clear($("reader-text"));
  clear($("reader-foot"));
  $("reader-title").textContent = citation?.title ?? "";
  $("reader-meta").textContent = "";
  if (!$("reader").open) {
    $("reader").showModal();
  }
  try {
    const shown = await api.article(id, citation && (citation.version ?? 1));
    if (turn === opened) {
      fill(shown, citation);
    }
  } catch (error) {
    if (turn === opened) {
      $("reader-text").append(make("p", { class: "warning" }, error.message));
    }
  }
}

function fill({ article, versions, text }, citation) {
  $("reader-title").textContent = article.title;
  $("reader-title").lang = article.language;
  $("reader-meta").replaceChildren(...[meta(article), languageBadge(article.language)].filter(Boolean));
  $("reader-text").lang = article.language;
  const isHeadline = citation?.headline && citation.quote === article.title;
  const spans = citation && !isHeadline ? located(text, citation) : {};
  if (isHeadline) {
    $("reader-title").replaceChildren(make("mark", { class: "quote" }, article.title));
  }
  $("reader-text").append(...paragraphs(text, spans));
  if (citation && article.version < versions) {
    // Where it is seen although the text is scrolled to the quote.
    $("reader-meta").append(make("strong", { class: "warning" }, t("SourceChanged", article.version, versions)));
  } else if (citation && !isHeadline && !spans.quote) {
    $("reader-text").prepend(make("p", { class: "warning" }, t("QuoteGone")));
  }
  const notes = [
    article.authors.length > 0 ? make("span", {}, article.authors.join(", ")) : null,
    versions > 1 ? make("span", {}, t("VersionNote", article.version, versions)) : null,
    outside(article.url, t("Original")),
  ];
  $("reader-foot").replaceChildren(...notes.filter(Boolean));
  $("reader-text").focus({ preventScroll: true });
  $("reader-text").querySelector("mark")?.scrollIntoView({ block: "center" });
}

// The quote stands where its offsets say, unless the article has a new version; then it is looked for.
function located(text, { start, end, quote, highlight }) {
  const from = text.slice(start, end) === quote ? start : text.indexOf(quote);
  if (from < 0) {
    return {};
  }
  const inner = highlight ? quote.indexOf(highlight) : -1;
  return {
    quote: [from, from + quote.length],
    likely: inner < 0 ? null : [from + inner, from + inner + highlight.length],
  };
}

function* paragraphs(text, spans) {
  let from = 0;
  for (const paragraph of text.split("\n\n")) {
    yield make("p", {}, ...parts(text, from, from + paragraph.length, spans));
    from += paragraph.length + 2;
  }
}

function parts(text, from, to, { quote, likely }) {
  const within = (span, point) => span && span[0] <= point && point < span[1];
  const cuts = [from, to, ...(quote ?? []), ...(likely ?? [])]
    .filter(cut => from <= cut && cut <= to)
    .sort((a, b) => a - b);
  const made = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = text.slice(cuts[i], cuts[i + 1]);
    if (piece === "") {
      continue;
    }
    made.push(
      within(likely, cuts[i]) ? make("mark", { class: "quote likely", title: t("LikelyAnswer") }, piece)
      : within(quote, cuts[i]) ? make("mark", { class: "quote" }, piece)
      : piece);
  }
  return made;
}
