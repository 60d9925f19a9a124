// The list of stored articles, with filters, reading and removing.
import { languageBadge, meta } from "./answer.js";
import { api } from "./api.js";
import { $, clear, make } from "./dom.js";
import { openReader } from "./reader.js";
import { t } from "./texts.js";

let page = 1;
let canWrite = false;
let timer = 0;
let shown = 0;

export async function openLibrary() {
  page = 1;
  $("library").showModal();
  $("library-words").focus();
  await list();
}

async function list() {
  const turn = ++shown;
  try {
    const filter = { page };
    if ($("library-words").value.trim()) {
      filter.text = $("library-words").value.trim();
    }
    if ($("library-source").value.trim()) {
      filter.source = $("library-source").value.trim();
    }
    const [found, status] = await Promise.all([api.articles(filter), api.status()]);
    if (turn !== shown) {
      return;
    }
    canWrite = status.canWrite;
    fill(found);
  } catch (error) {
    $("library-note").textContent = error.message;
  }
}

function fill(found) {
  $("library-note").textContent = found.total === 0 ? t("NoMatch")
    : found.total === 1 ? t("CoverageOne")
    : t("CoverageUndated", found.total);
  $("library-list").replaceChildren(...found.articles.map(row));
  clear($("library-pager"));
  if (found.pages > 1) {
    $("library-pager").append(
      turn(t("Previous"), found.page > 1, -1),
      make("span", {}, t("PageOf", found.page, found.pages)),
      turn(t("Next"), found.page < found.pages, 1));
  }
}

function turn(label, possible, by) {
  const button = make("button", { type: "button", disabled: !possible }, label);
  button.addEventListener("click", () => {
    page += by;
    list();
  });
  return button;
}

function row(article) {
  const open = make("button", { type: "button", class: "row" },
    make("strong", { lang: article.language }, article.title),
    make("span", { class: "meta" }, meta(article), languageBadge(article.language)));
  open.addEventListener("click", () => openReader(article.id));
  const item = make("li", {}, open);
  if (canWrite) {
    item.append(removal(article, item));
  }
  return item;
}

// The first press asks, the second removes; what is removed can be brought back on the spot.
function removal(article, item) {
  const button = make("button", { type: "button", class: "quiet", "aria-label": `${t("Remove")}: ${article.title}` }, t("Remove"));
  let asked = false;
  button.addEventListener("blur", () => {
    asked = false;
    button.textContent = t("Remove");
  });
  button.addEventListener("click", async () => {
    if (!asked) {
      asked = true;
      button.textContent = t("RemoveConfirm");
      return;
    }
    try {
      await api.remove(article.id);
      item.replaceChildren(make("span", { class: "hint", role: "status" }, t("Removed")), undo(article, item));
      changed();
    } catch (error) {
      $("library-note").textContent = error.message;
    }
  });
  return button;
}

function undo(article, item) {
  const button = make("button", { type: "button", class: "quiet" }, t("Undo"));
  button.addEventListener("click", async () => {
    await api.restore(article.id);
    item.replaceWith(row(article));
    changed();
  });
  return button;
}

function changed() {
  document.dispatchEvent(new CustomEvent("articles-changed"));
}

$("library-filter").addEventListener("submit", event => event.preventDefault());
$("library-filter").addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    page = 1;
    list();
  }, 200);
});
