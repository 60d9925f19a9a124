// Loading articles: a pasted text, files, a folder or an address, with progress until the end.
import { api, token } from "./api.js";
import { $, announce, make } from "./dom.js";
import { t } from "./texts.js";

const tabs = ["text", "files", "address"];

export async function openLoader() {
  if (!$("loader").open) {
    $("loader").showModal();
  }
  await admit();
}

// Shows the panel to who may load, and asks others for the token.
async function admit(wrong = "") {
  try {
    const { canWrite, needsToken } = await api.status();
    $("loader-body").hidden = !canWrite;
    $("token-form").hidden = canWrite;
    $("token-note").textContent = canWrite ? "" : wrong;
    for (const part of [$("token-title"), $("token-text"), $("token").parentElement]) {
      part.hidden = !needsToken;
    }
    if (!canWrite && !needsToken) {
      // Nothing that could be typed here would help; the server says what would.
      await api.load({}).catch(error => { $("token-note").textContent = error.message; });
    }
    $(canWrite ? "load-text" : "token").focus();
  } catch (error) {
    $("loader-note").textContent = error.message;
  }
}

async function start(body) {
  $("loader-note").textContent = t("Uploading");
  try {
    const { jobs } = await api.load(body);
    $("loader-note").textContent = "";
    for (const id of jobs) {
      $("jobs").prepend(followJob(id));
    }
    return true;
  } catch (error) {
    $("loader-note").textContent = error.message;
    if (error.status === 401) {
      token.forget();
      await admit(error.message);
    }
    return false;
  }
}

// A load's place on the page, which tells how far it is until it ends.
export function followJob(id) {
  const view = jobView(id);
  follow(id, view);
  return view.element;
}

async function follow(id, view) {
  try {
    for await (const { name, data } of await api.job(id)) {
      view.update(data, name === "done");
    }
  } catch (error) {
    view.fail(error.message);
  }
  document.dispatchEvent(new CustomEvent("articles-changed"));
}

function jobView(id) {
  const title = make("strong", {});
  const state = make("span", { class: "state" }, t("StateWaiting"));
  const bar = make("progress", { "aria-label": t("StateRunning") });
  const counts = make("p", { class: "counts" });
  const newest = make("p", { class: "hint newest", "aria-hidden": "true" });
  const problems = make("ul", { class: "problems" });
  const cancel = make("button", { type: "button", class: "quiet" }, t("Cancel"));
  cancel.addEventListener("click", async () => {
    cancel.disabled = true;
    await api.cancel(id).catch(() => { /* It had ended already, which the next event says. */ });
  });
  const element = make("li", { class: "job" },
    make("div", { class: "line" }, title, state, cancel), bar, counts, newest, problems);

  const update = (job, ended) => {
    title.textContent = job.source;
    state.textContent = t(`State${job.state[0].toUpperCase()}${job.state.slice(1)}`);
    element.dataset.state = job.state;
    counts.replaceChildren(...[
      count(job.added, "CountAdded"),
      count(job.updated, "CountUpdated"),
      count(job.duplicates, "CountDuplicates"),
      count(job.rejected + job.failed, "CountRejected"),
    ].filter(Boolean));
    newest.textContent = ended ? "" : job.items.findLast(item => item.title)?.title ?? "";
    problems.replaceChildren(...job.problems.map(problem => make("li", {},
      make("strong", {}, problem.source), " – ", problem.reason)));
    if (ended) {
      bar.remove();
      cancel.remove();
      announce(`${job.source}: ${state.textContent}. ${counts.textContent}`);
    }
  };
  const fail = text => {
    bar.remove();
    cancel.remove();
    state.textContent = text;
  };
  return { element, update, fail };
}

function count(number, key) {
  return number === 0 ? null : make("span", { class: "count" }, make("b", {}, String(number)), ` ${t(key)} `);
}

function form(files) {
  const body = new FormData();
  for (const { file, path } of files) {
    body.append("files", file, path);
  }
  return body;
}

const chosen = input => Array.from(input.files, file => ({ file, path: file.webkitRelativePath || file.name }));

async function startFiles(files) {
  const { maxUploadBytes } = await api.status();
  if (files.length === 0) {
    $("loader-note").textContent = t("EmptyFiles");
    return;
  }
  // The server would close the connection on it, which a browser cannot tell from a network fault.
  if (files.reduce((sum, { file }) => sum + file.size, 0) > maxUploadBytes) {
    $("loader-note").textContent = t("FilesTooLarge", Math.floor(maxUploadBytes / (1 << 20)));
    return;
  }
  await start(form(files));
}

// What was dropped, folders with all that is in them.
async function dropped(items) {
  const entries = Array.from(items, item => item.webkitGetAsEntry()).filter(Boolean);
  const files = [];
  while (entries.length > 0) {
    const entry = entries.shift();
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      files.push({ file, path: entry.fullPath.replace(/^\//, "") });
    } else {
      entries.push(...await children(entry.createReader()));
    }
  }
  return files;
}

// A folder hands out its entries in portions; an empty one is the last.
async function children(reader) {
  const all = [];
  for (;;) {
    const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) {
      return all;
    }
    all.push(...portion);
  }
}

function select(name) {
  for (const tab of tabs) {
    $(`tab-${tab}`).setAttribute("aria-selected", String(tab === name));
    $(`tab-${tab}`).tabIndex = tab === name ? 0 : -1;
    $(`pane-${tab}`).hidden = tab !== name;
  }
  $("loader-note").textContent = "";
}

for (const [index, tab] of tabs.entries()) {
  $(`tab-${tab}`).addEventListener("click", () => select(tab));
  $(`tab-${tab}`).addEventListener("keydown", event => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      const next = tabs[(index + by + tabs.length) % tabs.length];
      select(next);
      $(`tab-${next}`).focus();
    }
  });
}

$("token-form").addEventListener("submit", async event => {
  event.preventDefault();
  token.use($("token").value.trim());
  $("token").value = "";
  await admit(t("TokenWrong"));
});

$("pane-text").addEventListener("submit", async event => {
  event.preventDefault();
  const text = $("load-text").value.trim();
  if (text === "") {
    $("loader-note").textContent = t("NoText");
  } else if (await start({ text })) {
    $("load-text").value = "";
  }
});

$("pane-address").addEventListener("submit", async event => {
  event.preventDefault();
  if (await start({ url: $("load-address").value.trim() })) {
    $("load-address").value = "";
  }
});

$("pane-files").addEventListener("submit", event => event.preventDefault());
for (const input of [$("load-files"), $("load-folder")]) {
  input.addEventListener("change", async () => {
    const files = chosen(input);
    await startFiles(files);
    input.value = "";
  });
}

$("drop").addEventListener("dragover", event => {
  event.preventDefault();
  $("drop").classList.add("over");
});
$("drop").addEventListener("dragleave", () => $("drop").classList.remove("over"));
$("drop").addEventListener("drop", async event => {
  event.preventDefault();
  $("drop").classList.remove("over");
  await startFiles(await dropped(event.dataTransfer.items));
});
